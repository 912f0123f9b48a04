import type { DocumentMessages } from "../documents.ts";
import { addressEn } from "./documents/address.ts";
import { foreignLicenceEn } from "./documents/foreign-licence.ts";
import { licenceEn } from "./documents/licence.ts";
import { paperNamesEn } from "./documents/paper-names.ts";
import { personEn } from "./documents/person.ts";
import { stayEn } from "./documents/stay.ts";
import { trainingEn } from "./documents/training.ts";

/** The supporting documents in English, with the French name where people will meet it. */
export const documentsEn: DocumentMessages = {
  documents: {
    ...personEn,
    ...addressEn,
    ...stayEn,
    ...trainingEn,
    ...licenceEn,
    ...foreignLicenceEn,
  },
  papers: paperNamesEn,
  slots: { front: "Front", back: "Back", page: "Page" },
};
