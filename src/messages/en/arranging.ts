import type { ArrangingMessages } from "../arranging.ts";

/** Turning, cropping and ordering pictures, before and after they are sent. */
export const arrangingEn: ArrangingMessages = {
  title: "Turn or crop",
  lead: "The file you sent is kept whole: an agent can always look at it.",
  open: "Turn or crop",
  page: (rank, of) => `Page ${rank} of ${of}`,
  picture: (name, page) => `${name}, ${page.toLowerCase()}`,
  turnLeft: "Turn left",
  turnRight: "Turn right",
  turnHalf: "Half turn",
  before: "Move up",
  after: "Move down",
  crop: {
    title: "Crop",
    help: "Say how much of the picture to cut off each side, in per cent. Zero cuts nothing.",
    frame: "Move the sides of the frame, with a finger, a mouse or the arrow keys.",
    sides: {
      left: "Cut on the left",
      top: "Cut at the top",
      right: "Cut on the right",
      bottom: "Cut at the bottom",
    },
    cut: "{n}% cut off",
    notNumber: "Enter a number from 0 to 90.",
    do: "Crop",
    showWhole: "Show the whole picture",
  },
  proposal: {
    text: "The document fills only a part of the picture. Do you want to keep only what is framed?",
    accept: "Crop like this",
    keepWhole: "Keep the whole picture",
  },
  asSent: "Go back to the picture as sent",
  isArranged: "You turned or cropped this picture. The original file is kept.",
  done: "Done",
  preview: {
    title: "Your picture",
    nothingSent: "Nothing is sent until you press “Send”.",
    good: "The picture seems sharp and well lit.",
    advised: "Before you send it:",
    whole: "Cut nothing",
  },
};
