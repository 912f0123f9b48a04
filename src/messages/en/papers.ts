import { wordBirthDate, wordDay, wordMoment } from "../days.ts";
import { papersFr } from "../fr/papers.ts";
import type { PaperMessages } from "../papers.ts";
import { provisionalProofEn } from "./provisional-proof.ts";

/** The papers in English: help for the reader, never the version that has legal force. */
export const papersEn: PaperMessages = {
  serviceName: "Télépermis",
  page: (page, pages) => `Page ${page} of ${pages}`,
  reference: (reference) => `Application ${reference}`,
  day: (day) => wordDay(day, "en"),
  birthDate: (birth) => wordBirthDate(birth, "en"),
  moment: (instant) => wordMoment(instant, "en"),
  person: {
    birthName: "Name at birth",
    usedName: "Name in use",
    firstNames: "First names",
    birthDate: "Date of birth",
    birthPlace: "Place of birth",
    address: "Address",
  },
  attestation: {
    // The attestation is a French legal paper whatever the language of its reader: only the help is in English.
    ...papersFr.attestation,
    help: [
      "Statement by the person who hosts you, to stay in French. Fill in the dotted lines by hand, then have it dated and signed: by the host, and by the person named in the second box.",
    ],
  },
  receipt: {
    title: "Filing receipt",
    registered: (moment) => `Your driving-licence application was registered on ${moment} (Paris time).`,
    notALicence: "This receipt is not a driving licence and gives no right to drive.",
    legalVersion:
      "Translation. Only the French version of this receipt has legal force; it is in your account.",
    application: "The application",
    referenceLabel: "Reference",
    registeredLabel: "Registered on",
    reasonLabel: "Reason",
    categoriesLabel: "Categories",
    provisionalLabel: "Provisional licence (CEPC)",
    provisional: (day) => `valid until ${day} included`,
    paymentLabel: "Stamp duty",
    applicant: "The applicant",
    representative: "The legal representative",
    capacity: "Capacity",
    documents: "Documents received",
    documentsHelp:
      "The fingerprint (start of the SHA-256) shows that a file is the one received, without any change.",
    fingerprint: (short) => `fingerprint: ${short}`,
    noDocument: "No file.",
    next: "What comes next",
    steps: [
      "An agent examines the application. A message tells you when the examination begins.",
      "If something is missing, a message says what, why, and until when to answer.",
      "Once the application is accepted, the licence is made, then sent to your home. If you are out, you have fifteen days from the postman’s first call to collect it.",
    ],
    follow: "Follow the application",
    followAt: "Every step, what comes next and all the messages sent are in your account:",
  },
  provisionalProof: provisionalProofEn,
  refusal: {
    title: "Decision of refusal",
    translation: "Translation to help you read the decision above. Only the French text has legal force.",
    subject: (reason) => `Subject: refusal of your driving-licence application – ${reason}`,
    placeAndDay: (place, day) => `${place}, ${day}`,
    opening: "Dear Madam or Sir,",
    decision: (filedOn, reason, reference) =>
      `On ${filedOn} you filed a driving-licence application (${reason}), reference ${reference}. After examination, this application is refused.`,
    grounds: "Reasons of the decision",
    legalBasis: (text) => `Legal basis: ${text}`,
    appeals: "Ways and times of appeal",
    appealsOpening: "If you contest this decision, within two months of its notification you may:",
    informal: (authority) =>
      `ask the authority that took the decision to think again (recours gracieux), by letter to: ${authority};`,
    hierarchical: (minister) =>
      `appeal to the minister in charge (recours hiérarchique), by letter to: ${minister};`,
    court: (court) =>
      `bring the matter before the administrative court (recours contentieux): ${court}, by letter or online at www.telerecours.fr.`,
    appealsEffect:
      "An appeal to the authority or to the minister within these two months extends the time: if it is rejected, or left without an answer for two months, which counts as a rejection, you again have two months to go to the administrative court. None of these appeals suspends the decision.",
    newApplication: "You may also file a new application once the reasons above no longer exist.",
    follow: "This letter and your application stay in your account:",
  },
};
