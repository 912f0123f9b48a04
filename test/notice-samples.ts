import type { NoticeFacts } from "#domain/notices.ts";

const pickup = {
  postOffice: "Nîmes Gambetta, 12 boulevard Gambetta, 30000 Nîmes",
  lastDay: "2027-01-01",
  lastWorkingDay: "2026-12-31",
};
const tracking = {
  trackingNumber: "2K01234567890",
  trackingLink: "https://post.example/track/2K01234567890",
};
const lastDay = { lastDay: "2026-12-23" };

/** A realistic instance of every notice: a new kind cannot be forgotten here, nor in a language. */
export const noticeSamples: NoticeFacts = {
  confirmEmail: { secret: "token" },
  addressAlreadyKnown: {},
  resetPassword: { secret: "token" },
  passwordChanged: {},
  confirmMobile: { secret: "code" },
  mobileChanged: {},
  validationCode: { secret: "code" },
  applicationRegistered: { provisionalLastDay: "2027-03-23" },
  paymentReceived: { amountInCents: 2500, needed: false },
  fileInfected: { document: "identityProof", next: "sendAnother" },
  draftExpiring: lastDay,
  draftExpired: {},
  applicationWithdrawn: {},
  photoFormExpected: lastDay,
  postalFileExpected: lastDay,
  examinationBegun: {},
  messageFromOffice: {},
  slipCorrected: { questions: ["birthName", "firstNames"] },
  supplementRequested: {
    items: [
      { asked: "identityProof", reason: "le verso est coupé" },
      { asked: "ePhoto", reason: "la photo est trop sombre" },
    ],
    corrections: [{ question: "birthPlace", reason: "votre acte de naissance dit Bron" }],
    ...lastDay,
  },
  supplementReceived: {},
  originalRequested: lastDay,
  originalReceived: {},
  answerReminder: lastDay,
  closedIncomplete: {},
  applicationAccepted: {},
  applicationRefused: { reasons: ["Le certificat d’examen n’est pas authentique."] },
  examRegistered: {},
  applicationCompleted: {},
  silenceNotice: {},
  productionBegun: {},
  productionFailed: {},
  licenceDispatched: tracking,
  firstPassage: pickup,
  pickupOpen: pickup,
  pickupReminder: pickup,
  licenceDelivered: {},
  licenceReturned: {},
  resendAwaited: {},
  licenceResent: tracking,
  returnReminder: lastDay,
  licenceUndelivered: {},
  carrierEnquiryOpened: {},
  licenceRemade: {},
  provisionalEnding: lastDay,
  provisionalEnded: lastDay,
};
