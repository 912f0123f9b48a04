import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Renouvellement : vol du permis. */
export const replacementTheft = {
  id: "replacement-theft",
  version: 1,
  categories: ["AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  eligibility: [
    ...eligibilityGroups.common,
    {
      id: "has-licence",
      require: "holdsLicence",
      otherwise: "notEligible",
      reason: "noLicence",
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
    "theft",
    "photo",
    "documents",
    "payment",
  ],
  documents: [
    ...documentGroups.identity,
    ...documentGroups.representative,
    ...documentGroups.address,
    ...documentGroups.stay,
    ...documentGroups.photo,
    {
      document: "theftDeclaration",
      when: "always",
      sources: ["F1450@2020-08-12", "F1450@2022-STORED-LATER"],
    },
    {
      document: "medicalOpinion",
      when: "holdsHeavyCategory",
      level: "optional",
      sources: ["F1450@2020-08-12"],
      note: "as for loss",
    },
  ],
  feeWhen: "always",
  delivers: ["drivingLicence"],
  notes: [
    "while waiting: receipt of the theft declaration, 2 months from the declaration, France only",
    "validity, group1: 15 years",
    "validity, group2: same dates as the stolen card unless a medical opinion is given",
  ],
  sources: ["F1450@2020-08-12", "F34118@2024-STORED-LATER"],
} as const satisfies Procedure;
