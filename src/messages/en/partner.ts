import type { partnerFr } from "../fr/partner.ts";

/** The pages of approved photographers, in English. */
export const partnerEn: Readonly<Record<keyof typeof partnerFr, string>> = {
  signInTitle: "Photographers",
  signInLead: "Deposit a person’s photo and signature, and hand them their photo and signature code.",
  key: "Access key of your studio",
  keyHint: "You received it with your approval. Give it to nobody.",
  signIn: "Sign in",
  keyMissing: "Type the access key of your studio.",
  keyUnknown: "This key is not known. Check it: copy it whole, without spaces.",

  depositTitle: "Deposit a photo and a signature",
  depositLead:
    "You receive at once the code of 22 characters to hand to the person. It is valid for six months.",
  photo: "Portrait",
  photoHint: "Facing the camera, bare-headed, on a plain light ground. Taken less than six months ago.",
  photoLimits: "JPEG or PNG, at least 500 pixels high, 15 MB at most.",
  signature: "Signature",
  signatureHint: "In black ink on a white ground, alone in the picture.",
  signatureLimits: "JPEG or PNG, at least 200 pixels long, 15 MB at most.",
  deposit: "Deposit and get the code",
  photoMissing: "Choose the portrait.",
  signatureMissing: "Choose the picture of the signature.",
  pictureType: "This file is not a JPEG or PNG picture. Choose a picture.",
  photoSmall: "The portrait is too small: at least 500 pixels high are needed.",
  signatureSmall: "The picture of the signature is too small: at least 200 pixels long are needed.",
  nothingKept: "Nothing was deposited: choose both pictures again.",

  adviceTitle: "Check the pictures before depositing them",
  adviceLead:
    "This is what our checks notice. They may be wrong: you decide, and an agent will look at the pictures.",
  pictureGood: "Nothing to point out on this picture.",
  adviceHelp:
    "Nothing is deposited yet. If you deposit them as they are, the agent will read the same remarks. If you choose nothing, these pictures are erased after a day.",
  chooseOthers: "Choose other pictures",
  depositAsIs: "Deposit as they are",

  codeTitle: "The photo and the signature are deposited",
  codeLabel: "Photo and signature code",
  lastDay: "Can be used until",
  included: "included",
  codeAdvice: "Hand this code to the person, and to nobody else. It will not be shown again.",
  codeHow:
    "This code serves once. It is typed in the licence application, at the step “Photo and signature”, with or without spaces.",
  print: "To hand it over on paper, print this page.",
  another: "Deposit for another person",
  codeGone: "This code is no longer shown. If it was not handed over, make a new deposit.",
};
