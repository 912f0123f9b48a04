import type { personKinds } from "#domain/documents/catalogue/person.ts";
import type { DocumentsOf } from "../../documents.ts";

export const inColour = "In colour, front and back.";
export const photoPage = "Of a passport: one page, the one with the photo.";
export const frenchTolerances =
  "French identity card or passport: valid, or expired for less than five years (two for a non-biometric passport).";
export const otherwiseValid = "Any other paper: still valid.";

/** Identity and names. */
export const personEn: DocumentsOf<typeof personKinds> = {
  identityProof: {
    name: "Proof of identity",
    what: "It proves the identity of the person who will receive the licence.",
    accepted: [
      inColour,
      photoPage,
      { when: "french", says: frenchTolerances },
      { when: "french", says: otherwiseValid },
      { unless: "french", says: "Still valid." },
    ],
    where: [
      { when: "french", says: "No valid paper? Ask for one at a town hall, by appointment." },
      {
        unless: "french",
        says: "No valid paper? Ask the consulate of your country or, for a residence permit, the prefecture.",
      },
    ],
  },
  legalRepresentativeIdentity: {
    name: "Proof of identity of the legal representative",
    what: "The identity paper of the person who signs for the minor or the adult under guardianship.",
    accepted: [inColour, photoPage, frenchTolerances, otherwiseValid],
    where: "It belongs to the parent or guardian named in the application.",
  },
  civilStatusChangeProof: {
    name: "Proof of a change of surname or first name",
    what: "It shows the old and the new name: the licence is made again in the new one.",
    accepted: [
      "A birth certificate that mentions the change, or the decree or decision that grants it.",
      "Every page.",
    ],
    where: "Ask for the birth certificate at the town hall of the place of birth.",
  },
  divorceJudgment: {
    name: "Divorce judgment or agreement registered by a notary",
    what: "It proves the divorce, so that the licence carries the right name.",
    accepted: ["Final: it can no longer be contested.", "Every page, with the names."],
    where: "From the court that gave the judgment, or the notary who registered the agreement.",
  },
  birthNameProof: {
    name: "Civil status document with the birth name",
    what: "It gives the birth name, the only one printed on the French licence.",
    accepted: ["The birth name and the date of birth can be read."],
    where: "From the registry of the country of birth, or the consulate.",
  },
};
