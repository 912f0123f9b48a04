import type { stayKinds } from "#domain/documents/catalogue/stay.ts";
import type { DocumentsOf } from "../../documents.ts";
import { inColour } from "./person.ts";

/** The right to stay, and where the applicant lived and when. */
export const stayEn: DocumentsOf<typeof stayKinds> = {
  residencePermit: {
    name: "Residence permit",
    what: "It proves the right to stay in France.",
    accepted: [
      inColour,
      "Still valid, issued by France.",
      "Any residence permit, its renewal receipt (récépissé), a validated long-stay visa or an international protection receipt.",
      "Of a visa: one page, with the sticker or the online validation.",
    ],
    where: "Expired? Ask the prefecture to renew it first; the receipt is accepted.",
  },
  proofOfNormalResidence: {
    name: "Proof of normal residence in France",
    what: "It shows that the applicant has lived in France for at least six months.",
    accepted: [
      "A paper dated six months ago or more: pay slip, rent receipt, tax notice, employment contract or social security attestation.",
      { when: "minor", says: "A school certificate is fine too." },
    ],
    where: "From the employer, the health insurance or the school.",
  },
  proofOfArrivalDate: {
    name: "Proof of the date of arrival in France",
    what: "It shows that the exchange is asked for in time.",
    accepted: ["Boarding pass or social security affiliation.", "The date and the name can be read."],
    where: "In your travel papers, or from the health insurance.",
  },
  proofOfReturnDate: {
    name: "Proof of the date of return to France",
    what: "It shows that the exchange is asked for in time.",
    accepted: [
      "Removal from the consular register, registration as a job seeker, employment contract or social security attestation.",
      "The date and the name can be read.",
    ],
    where: "From the consulate, France Travail, the employer or the health insurance.",
  },
  proofOfResidenceInIssuingState: {
    name: "Proof of normal residence in the issuing State",
    what: "It shows that you lived in the State that issued the licence on the date of the licence.",
    accepted: [
      "Entry in the consular register and removal from it, employment contract or pay slips.",
      "The period covers the date of issue of the licence.",
    ],
    where: "From the consulate or the employer of that time.",
  },
};
