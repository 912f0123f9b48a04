import type { DocumentMessages } from "../documents.ts";
import { addressFr } from "./documents/address.ts";
import { foreignLicenceFr } from "./documents/foreign-licence.ts";
import { licenceFr } from "./documents/licence.ts";
import { paperNamesFr } from "./documents/paper-names.ts";
import { personFr } from "./documents/person.ts";
import { stayFr } from "./documents/stay.ts";
import { trainingFr } from "./documents/training.ts";
import { typesetAll } from "./typeset.ts";

/** The supporting documents (pièces justificatives) in French. */
export const documentsFr: DocumentMessages = typesetAll({
  documents: {
    ...personFr,
    ...addressFr,
    ...stayFr,
    ...trainingFr,
    ...licenceFr,
    ...foreignLicenceFr,
  },
  papers: paperNamesFr,
  slots: { front: "Recto", back: "Verso", page: "Page" },
});
