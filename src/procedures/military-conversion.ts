import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Conversion d'un brevet militaire de conduite. */
export const militaryConversion = {
  id: "military-conversion",
  version: 1,
  categories: ["A1", "A2", "B", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  eligibility: [
    ...eligibilityGroups.common,
    {
      id: "age",
      require: "oldEnough",
      otherwise: "notEligible",
      reason: "belowMinimumAge",
      sources: ["F1452@2020-09-10"],
    },
  ],
  sections: [
    "filer",
    "civilStatus",
    "representative",
    "address",
    "housing",
    "residence",
    "military",
    "licence",
    "medical",
    "photo",
    "documents",
  ],
  documents: [
    ...documentGroups.identity,
    ...documentGroups.representative,
    ...documentGroups.address,
    ...documentGroups.stay,
    ...documentGroups.photo,
    ...documentGroups.licence,
    { document: "militaryConversionForm", when: "always", sources: ["F1452@2020-09-10"] },
    { document: "medicalOpinion", when: "heavyCategory", sources: ["F1452@2020-09-10"] },
    { document: "driverTrainingCertificate", when: "militaryTrainingAsked", sources: ["F1452@2020-09-10"] },
  ],
  delivers: ["drivingLicence"],
  notes: [
    "sheet speaks of certificates A, B, C, D; sub-categories inferred",
    "validity, group1: 15 years",
    "validity, group2: age table of group 2",
  ],
  sources: ["F1452@2020-09-10", "R49299@2020-09-09"],
} as const satisfies Procedure;
