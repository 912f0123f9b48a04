import type { licenceKinds } from "#domain/documents/catalogue/licence.ts";
import type { DocumentsOf } from "../../documents.ts";
import { inColour } from "./person.ts";

const datesLengthCause = "Every page: the dates, the length and the cause can be read.";
const fromTheAuthority =
  "The authority that took the decision handed it or sent it to you. Lost? Ask it for a copy.";

/** The licence, and what happened to it. */
export const licenceEn: DocumentsOf<typeof licenceKinds> = {
  medicalOpinion: {
    name: "Medical opinion (avis médical)",
    what: "It says whether the person is fit to drive, and under which conditions.",
    accepted: [
      "The form “Permis de conduire – avis médical” (cerfa 14880), filled in, signed and stamped by the doctor.",
      "Front and back.",
      "It can be used for two years from its date.",
    ],
    where:
      "From an approved doctor, not your own doctor: the list is on the prefecture’s site. After an alcohol or drug offence: from the medical commission.",
  },
  provisionalCertificate: {
    name: "Provisional licence (CEPC)",
    what: "The driving exam certificate, marked “favorable”.",
    accepted: ["Even when its four months are over: it still proves that the exam was passed."],
    where: "On the exam results page, from the day after the test, or from the driving school.",
  },
  theoryTestCertificate: {
    name: "Attestation of success in the theory test",
    what: "It proves that the theory test was passed again after the annulment or loss of the licence.",
    accepted: ["The test was taken after the sanction."],
    where: "From the centre where the test was taken.",
  },
  currentLicence: {
    name: "Current driving licence",
    what: "The French licence you have: it shows the categories and their dates.",
    accepted: [
      inColour,
      "Card format, or the pink three-fold licence.",
      "Even when its end date has passed.",
    ],
    where: "You have it already. If it is lost or stolen, apply for a loss or a theft.",
  },
  damagedLicence: {
    name: "Damaged driving licence",
    what: "It shows that the licence is damaged and must be made again.",
    accepted: [inColour, "One can still recognise that it is your licence."],
    where: "You have it already. If it can no longer be recognised, apply for a loss.",
  },
  suspensionDecision: {
    name: "Decision to suspend the licence",
    what: "It gives the dates, the length and the cause of the suspension.",
    accepted: [datesLengthCause],
    where: fromTheAuthority,
  },
  sanctionDecision: {
    name: "Decision of annulment, loss of validity or suspension",
    what: "It gives the dates, the length and the cause of the sanction.",
    accepted: ["Letter “référence 7”, letter 48SI or judgment.", datesLengthCause],
    where: fromTheAuthority,
  },
  theftDeclaration: {
    name: "Theft declaration",
    what: "The receipt of the declaration made to the police or the gendarmerie.",
    accepted: [
      "The licence is named among what was stolen.",
      "The unit, the number and the date can be read.",
      "Even when the two months for which it replaces the licence are over.",
    ],
    where: "At a police station or a gendarmerie.",
  },
  lossDeclaration: {
    name: "Sworn declaration of loss",
    what: "You declare the loss of a foreign or international licence.",
    accepted: [
      "Dated and signed.",
      "It gives the number of the licence, the authority that issued it and its date of issue.",
      "Lost abroad: the receipt of the declaration made there, stamped by the consulate.",
    ],
    where: "Write it yourself, on plain paper.",
  },
  internationalPermitHeld: {
    name: "International permit to renew",
    what: "The international driving permit you already have.",
    accepted: ["In your name.", "Even when its end date has passed."],
    where: "You have it already. If it is lost or stolen, say so in the application.",
  },
  errorSupportingDocument: {
    name: "Document that establishes the error",
    what: "It shows what the licence should say.",
    accepted: ["Any document that proves the correction asked for."],
    where:
      "It depends on the error: a birth certificate, an earlier licence or a medical opinion, for example.",
  },
};
