import type { foreignLicenceKinds } from "#domain/documents/catalogue/foreign-licence.ts";
import type { DocumentsOf } from "../../documents.ts";
import { inColour } from "./person.ts";

/** A licence of another State, and the rights behind it. */
export const foreignLicenceEn: DocumentsOf<typeof foreignLicenceKinds> = {
  foreignLicence: {
    name: "Foreign driving licence",
    what: "It shows the categories obtained and their dates.",
    accepted: [inColour, "Outside the European Economic Area: still valid.", "A picture of the original."],
    where: "You have it already. Keep the original: you will be asked for it later.",
  },
  foreignLicenceTranslation: {
    name: "Official translation of the foreign licence",
    what: "It lets us read a licence that is not in French.",
    accepted: [
      "Made in France: by a sworn translator.",
      "Made abroad: legalised or with an apostille.",
      "Every page.",
    ],
    where: "From a sworn translator (traducteur assermenté).",
  },
  drivingRightsCertificate: {
    name: "Certificate of driving rights",
    what: "The authority that issued the licence states that it is not suspended, withdrawn or annulled.",
    accepted: [
      { unless: "foreignLicenceOverseas", says: "Less than three months old." },
      { when: "foreignLicenceOverseas", says: "Less than six months old." },
    ],
    where: "From the authority that issued the licence.",
  },
  drivingRightsCertificateTranslation: {
    name: "Translation of the certificate of driving rights",
    what: "It lets us read a certificate that is not in French.",
    accepted: ["Made by a translator entitled in France.", "Every page."],
    where: "From a sworn translator (traducteur assermenté).",
  },
  exchangeObligationLetter: {
    name: "Letter of the prefecture on the duty to exchange",
    what: "In it the prefecture tells you that the foreign licence must be exchanged.",
    accepted: ["In your name.", "The date can be read."],
    where: "The prefecture sent it to you. Lost? Ask it for a copy.",
  },
  heavyCategoryRenunciation: {
    name: "Declaration that gives up the heavy categories",
    what: "You give up the heavy categories of the foreign licence (C, D and those derived from them): no medical opinion is then asked for them.",
    accepted: ["Dated and signed."],
    where: "Write it yourself, on plain paper.",
  },
};
