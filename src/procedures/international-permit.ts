import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Pré-demande de permis de conduire international. */
export const internationalPermit = {
  id: "international-permit",
  version: 1,
  categories: ["A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  eligibility: [
    ...eligibilityGroups.common,
    ...eligibilityGroups.settled,
    {
      id: "accepted-licence",
      require: "acceptedForInternational",
      otherwise: "notEligible",
      reason: "licenceNotAccepted",
      sources: ["F11534@2020-07-24"],
      note: "France and 26 named European states (F11534); keep as reference data",
    },
  ],
  sections: [
    "filer",
    "civilStatus",
    "representative",
    "address",
    "housing",
    "residence",
    "licence",
    "international",
    "documents",
  ],
  documents: [
    ...documentGroups.identity,
    ...documentGroups.representative,
    ...documentGroups.address,
    ...documentGroups.stay,
    { document: "currentLicence", when: "holdsLicence", sources: ["F11534@2020-07-24"] },
    { document: "foreignLicence", when: "holdsNoLicence", sources: ["F11534@2020-07-24"] },
    { document: "internationalPermitHeld", when: "internationalToRenew", sources: ["F11534@2020-07-24"] },
    { document: "lossDeclaration", when: "internationalGone", sources: ["F11534@2020-07-24"] },
  ],
  delivers: ["internationalPermit"],
  notes: [
    "confidence: 2020 facts, not re-read",
    "silence for 2 months counts as refusal",
    "handled in Cherbourg, or Paris police headquarters for licences it issued",
    "extra step: within 2 months post the deposit certificate, one paper photo under 6 months old and a prepaid tracked envelope (50 g); else rejected automatically",
    "validity, idp: 3 years, or the remaining validity of the licence if shorter; never alone, never in France",
  ],
  confidence: "unsure",
  sources: ["F11534@2020-07-24", "R50828@2020-07-17"],
} as const satisfies Procedure;
