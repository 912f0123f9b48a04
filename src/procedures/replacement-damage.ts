import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Renouvellement : détérioration du permis. */
export const replacementDamage = {
  id: "replacement-damage",
  version: 1,
  categories: ["AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  eligibility: [
    ...eligibilityGroups.common,
    {
      id: "has-licence",
      require: "holdsLicenceInHand",
      otherwise: "notEligible",
      reason: "useLossOrTheft",
      sources: [],
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
    "photo",
    "documents",
  ],
  documents: [
    ...documentGroups.identity,
    ...documentGroups.representative,
    ...documentGroups.address,
    ...documentGroups.stay,
    ...documentGroups.photo,
    { document: "damagedLicence", when: "always", sources: ["F20109@2025-STORED-LATER"] },
    {
      document: "medicalOpinion",
      when: "holdsHeavyCategory",
      level: "optional",
      sources: ["F20109@2025-STORED-LATER"],
      note: "as for loss",
    },
  ],
  delivers: ["drivingLicence"],
  notes: [
    "also for a damaged photo; a photo that no longer looks like the holder is not a reason (F16867)",
    "on receipt: destroy the damaged card",
    "validity, group1: 15 years",
    "validity, group2: same dates as the damaged card unless a medical opinion is given",
    "fee: 2020 sheet: 25 €, though the stamp sheet of the same year (F34118) names loss and theft only; later versions list no payment; tax code art. 1628 bis taxes the non-presentation of the old card",
  ],
  sources: ["F20109@2020-08-12", "F20109@2025-STORED-LATER", "F16867@2019-11-18"],
} as const satisfies Procedure;
