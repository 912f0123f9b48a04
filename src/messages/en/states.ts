import { wordDay, wordWeekday } from "../days.ts";
import { wordAmount } from "../money.ts";
import {
  type Details,
  detail,
  details,
  type EventWording,
  nameOfKind,
  nameOfQuestion,
  type StateMessages,
} from "../states.ts";
import { documentsEn } from "./documents.ts";
import { questionsEn } from "./questions.ts";

const ePhoto = "Photo and signature (e-photo)";

/** The name of a document, or of the e-photo, from the name the journal keeps. */
const named = (asked: string): string => (asked === "ePhoto" ? ePhoto : nameOfKind(documentsEn, asked));
const question = (asked: string): string => nameOfQuestion(questionsEn, asked);

const ofDocument =
  (title: string, withReason = false) =>
  (from: Details): EventWording => {
    const reason = withReason ? detail(from, "reason") : "";
    return {
      title: `${title}: ${named(detail(from, "document"))}`,
      ...(reason === "" ? {} : { lines: [`Reason: ${reason}`] }),
    };
  };

/** What an application holds no more, in the order of the form. */
const dropped = (from: Details): readonly string[] => [
  ...details(from, "answers").map((asked) => `Answer: ${question(asked)}`),
  ...details(from, "documents").map((kind) => `Document: ${named(kind)}`),
  ...(from.signature === true ? ["Signature of the legal representative"] : []),
  ...(from.ePhoto === true ? [ePhoto] : []),
];

const slotName = (slot: string): string => (slot === "front" ? ", front" : slot === "back" ? ", back" : "");

/** What was asked, as the journal keeps it: `kind: reason`. */
const askedLine = (item: string): string => {
  const [asked = "", ...reason] = item.split(": ");
  return reason.length === 0 ? named(asked) : `${named(asked)} – ${reason.join(": ")}`;
};

const reminders: Readonly<Record<string, string>> = {
  provisionalEnding: "Reminder sent: the provisional licence is about to end",
  provisionalEnded: "Message sent: the provisional licence is no longer valid",
  draftExpiring: "Reminder sent: the draft will be deleted",
  pickupReminder: "Reminder sent: the licence is waiting at the post office",
  returnReminder: "Reminder sent: the address has to be confirmed",
  answerReminder: "Reminder sent: an answer is expected",
};

const notMade: Readonly<Record<string, string>> = {
  refused: "Online payment refused by the bank",
  abandoned: "Online payment given up",
  cancelled: "Online payment cancelled",
};

/** The end of an application whose stamps did not serve. */
const ended =
  (title: string) =>
  (from: Details): EventWording => ({
    title,
    lines: details(from, "freedStamps").map(
      (ending) => `The tax stamp ending in ${ending} can pay for another application.`,
    ),
  });

const amountOf = (from: Details): string => wordAmount(Number(detail(from, "amountInCents")), "en");

const plain = (title: string) => (): EventWording => ({ title });

/** States and journal, in English. */
export const statesEn: StateMessages = {
  states: {
    draft: {
      name: "Draft",
      meaning: "The application has not been sent. You can take it up again whenever you like.",
    },
    submitted: {
      name: "Application registered",
      meaning: "Your application has arrived. It is waiting for an agent to begin examining it.",
    },
    awaitingPhotoForm: {
      name: "Waiting for the photo and signature form",
      meaning: "Send the form with your photo and signature by post.",
    },
    awaitingPostalFile: {
      name: "Waiting for the postal file",
      meaning: "Send the documents asked for by post.",
    },
    underExamination: {
      name: "Under examination",
      meaning: "An agent is checking your answers and documents.",
    },
    supplementRequested: {
      name: "Supplement requested",
      meaning: "Something is missing, or a document cannot be used. Send what is asked for.",
    },
    awaitingOriginal: {
      name: "Foreign licence to hand in",
      meaning: "Hand in your original foreign licence.",
    },
    accepted: {
      name: "Application accepted",
      meaning: "The decision is favourable. What follows begins at once.",
    },
    inProduction: { name: "Licence in production", meaning: "Your licence is being made." },
    dispatched: {
      name: "Licence dispatched",
      meaning: "Your licence has been handed to La Poste. It is on its way to your address.",
    },
    deliveryAttempted: {
      name: "Delivery attempted",
      meaning: "The postman came while you were out and left a delivery notice.",
    },
    awaitingPickup: {
      name: "To collect at the post office",
      meaning: "Your licence is waiting for you at the post office.",
    },
    carrierEnquiry: {
      name: "Enquiry by La Poste",
      meaning: "The letter did not arrive as planned. La Poste is looking for it.",
    },
    returnedToSender: {
      name: "Returned to sender",
      meaning: "Your licence came back to us. Confirm your address to receive it.",
    },
    awaitingResend: {
      name: "To be sent again",
      meaning: "Your address is known. An agent will send your licence again.",
    },
    registered: { name: "Registered", meaning: "You are registered for the exam." },
    delivered: { name: "Licence delivered", meaning: "Your licence has been handed over to you." },
    completed: {
      name: "Application completed",
      meaning: "Your application is done. There is no card to make.",
    },
    refused: {
      name: "Application refused",
      meaning: "The decision is unfavourable. The letter says why and how to appeal.",
    },
    closedIncomplete: {
      name: "Closed as incomplete",
      meaning: "What was asked for did not arrive in time. You can make a new application.",
    },
    withdrawn: { name: "Application withdrawn", meaning: "You gave up this application." },
    expired: {
      name: "Draft expired",
      meaning: "The draft was left unchanged for too long. You can make a new application.",
    },
    undelivered: {
      name: "Licence not delivered",
      meaning: "The licence came back to us and was never claimed: it is destroyed. Make a new application.",
    },
  },
  holders: {
    applicant: "In your hands",
    agent: "With an examining agent",
    manufacturer: "With the manufacturer",
    carrier: "With La Poste",
    system: "Processed automatically",
  },
  actors: {
    applicant: "Applicant",
    agent: "Examining agent",
    manufacturer: "Manufacturer",
    carrier: "La Poste",
    system: "Télépermis",
  },
  events: {
    started: plain("Application started"),
    answersSaved: plain("Answers saved"),
    answersRead: (from) => ({
      title: `Answers read on: ${named(detail(from, "document"))}`,
      lines: details(from, "questions").map((question) => nameOfQuestion(questionsEn, question)),
    }),
    unneededDropped: (from) => ({
      title: "Parts removed, no longer needed",
      lines: dropped(from),
    }),
    movedToNewVersion: (from) => ({ title: "New rules followed", lines: dropped(from) }),
    paperChosen: ofDocument("Kind of paper chosen"),
    documentReceived: (from) => ({
      title: `File received: ${named(detail(from, "document"))}${slotName(detail(from, "slot"))}`,
      lines: [detail(from, "fileName")].filter((line) => line !== ""),
    }),
    documentRemoved: (from) => ({
      title: `File removed: ${named(detail(from, "document"))}${slotName(detail(from, "slot"))}`,
      lines: [detail(from, "fileName")].filter((line) => line !== ""),
    }),
    documentKept: (from) => ({
      title: `File kept in spite of advice: ${named(detail(from, "document"))}${slotName(detail(from, "slot"))}`,
    }),
    documentArranged: (from) => ({
      title: `Picture turned, cropped or moved: ${named(detail(from, "document"))}${slotName(detail(from, "slot"))}`,
      lines: [detail(from, "fileName")].filter((line) => line !== ""),
    }),
    documentChecked: (from) => ({
      title: `File read: ${named(detail(from, "document"))}${slotName(detail(from, "slot"))}`,
    }),
    documentScanned: (from) => ({
      title: `Antivirus check done: ${named(detail(from, "document"))}${slotName(detail(from, "slot"))}`,
    }),
    documentInfected: (from) => ({
      title: `File erased by the antivirus: ${named(detail(from, "document"))}${slotName(detail(from, "slot"))}`,
      lines: [detail(from, "fileName")].filter((line) => line !== ""),
    }),
    documentAccepted: ofDocument("Document accepted"),
    documentRefused: ofDocument("Document refused", true),
    representativeSigned: (from) => ({
      title:
        detail(from, "how") === "drawn"
          ? "Legal representative’s signature, drawn"
          : "Legal representative’s signature, typed",
    }),
    ePhotoReserved: (from) => ({
      title: "Photo and signature code accepted",
      lines: [
        `Code ending in ${detail(from, "ending")}, valid until ${wordDay(detail(from, "lastDay"), "en")}`,
      ],
    }),
    taxStampGiven: (from) => ({
      title: `Tax stamp of ${amountOf(from)} registered`,
      lines: [`Number ending in ${detail(from, "ending")}`],
    }),
    taxStampRemoved: (from) => ({
      title: "Tax stamp taken back",
      lines: details(from, "endings").map((ending) => `Number ending in ${ending}`),
    }),
    paymentStarted: (from) => ({ title: `Online payment of ${amountOf(from)} started` }),
    paymentReceived: (from) => ({
      title: `Online payment of ${amountOf(from)} received`,
      lines: [`Payment number: ${detail(from, "orderId")}`],
    }),
    paymentNotMade: (from) => ({
      title: notMade[detail(from, "outcome")] ?? "Online payment not made",
      lines: ["Nothing was charged."],
    }),
    answerFlagged: (from) => ({ title: `Answer to correct: ${question(detail(from, "question"))}` }),
    answerUnflagged: (from) => ({
      title: `Answer no longer to correct: ${question(detail(from, "question"))}`,
    }),
    answersCorrected: (from) => ({
      title: "Answers corrected",
      lines: details(from, "questions").map(question),
    }),
    slipCorrected: (from) => ({
      title: "Slip corrected by an agent",
      lines: details(from, "questions").map(question),
    }),
    decisionProposed: plain("Decision put to a second agent"),
    proposalReturned: plain("File sent back to the first agent"),
    officeWrote: plain("Message from the office to the applicant"),
    applicantWrote: plain("Message from the applicant to the office"),
    noteAdded: plain("Internal note added"),
    opinionAsked: plain("Opinion asked for"),
    opinionGiven: plain("Opinion given"),
    claimed: plain("File taken by an agent"),
    released: plain("File given back to the queue"),
    reassigned: plain("File given to another agent"),
    routed: plain("File given to an instructing office"),
    opened: (from) => ({
      title:
        detail(from, "document") === ""
          ? "File looked at"
          : `Document looked at: ${named(detail(from, "document"))}`,
    }),
    alerted: plain("Delay exceeded: the agents are told"),
    reminded: (from) => ({ title: reminders[detail(from, "notice")] ?? "Reminder sent" }),

    submit: ended("Application sent and registered"),
    withdraw: ended("Application withdrawn"),
    draftTooOld: ended("Draft expired: six months without a change"),
    photoFormExpected: plain("Photo and signature form expected"),
    postalFileExpected: plain("Postal file expected"),
    openExamination: plain("Examination begun"),
    photoFormReceived: plain("Photo and signature form received"),
    postalFileReceived: plain("Postal file received"),
    notReceived: ended("Closed: nothing arrived in time"),
    requestSupplement: (from) => ({
      title: "Supplement requested",
      lines: details(from, "items").map(askedLine),
    }),
    requestOriginal: plain("Original foreign licence asked for"),
    accept: plain("Application accepted"),
    refuse: (from) => ({ title: "Application refused", lines: details(from, "reasons") }),
    sendSupplement: (from) => ({ title: "Supplement sent", lines: details(from, "items").map(named) }),
    noAnswer: plain("Closed: the supplement did not arrive in time"),
    originalReceived: plain("Original foreign licence received"),
    register: plain("Registered for the exam"),
    complete: plain("Application completed"),
    orderCard: plain("Licence ordered from the manufacturer"),
    dispatch: (from) => ({
      title: "Licence handed to La Poste",
      lines: [`Tracking number: ${detail(from, "trackingNumber")}`],
    }),
    productionFailed: (from) => ({
      title: "The licence could not be made: the file goes back to an agent",
      lines: [detail(from, "cause")].filter((line) => line !== ""),
    }),
    deliver: plain("Licence delivered"),
    firstPassage: (from) => ({
      title: "First passage of the postman, delivery notice left",
      lines: [
        `Post office: ${detail(from, "postOffice")}`,
        `Last day to collect: ${wordWeekday(detail(from, "lastDay"), "en")}`,
      ],
    }),
    wrongAddress: plain("Licence returned: wrong address"),
    carrierSilent: plain("Enquiry asked of La Poste: no news since dispatch"),
    notReceivedClaim: plain("Enquiry asked of La Poste: licence reported as not received"),
    heldAtPostOffice: plain("Licence to collect at the post office"),
    heldByDefault: plain("Licence to collect at the post office, the day after the passage"),
    pickUp: plain("Licence collected at the post office"),
    returnToSender: plain("Licence returned to sender"),
    pickupWindowOver: plain("Time to collect is over: licence returned to sender"),
    latePickUpReport: (from) => ({
      title: `Licence collected on ${wordDay(detail(from, "pickedUpOn"), "en")}, reported later by La Poste`,
    }),
    confirmAddress: plain("Address confirmed: licence to be sent again"),
    resendUnasked: plain("Sent again on an agent’s decision"),
    resend: (from) => ({
      title: "Licence handed to La Poste again",
      lines: [`Tracking number: ${detail(from, "trackingNumber")}`],
    }),
    neverClaimed: plain("Licence never claimed: destroyed"),
    declareLost: plain("Letter declared lost: a new licence is being made"),
  },
};
