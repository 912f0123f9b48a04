import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Validation d'un diplôme ou titre professionnel de la route. */
export const professionalDiplomaValidation = {
  id: "professional-diploma-validation",
  version: 1,
  categories: ["B", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  eligibility: [
    ...eligibilityGroups.common,
    {
      id: "age",
      require: "oldEnoughForDiploma",
      otherwise: "notEligible",
      reason: "belowMinimumAge",
      sources: ["F10036@2020-04-02", "DECREE-2023-1214"],
      confidence: "inferred",
      note: "18 stated in 2020; 17 for B inferred from decree 2023-1214",
    },
  ],
  sections: [
    "filer",
    "civilStatus",
    "representative",
    "address",
    "housing",
    "residence",
    "diploma",
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
    ...documentGroups.medical,
    { document: "professionalDiploma", when: "always", sources: ["R52141@2020-08-03", "F10036@2020-04-02"] },
  ],
  delivers: ["drivingLicence"],
  notes: ["validity, group1: 15 years", "validity, group2: age table of group 2"],
  sources: ["R52141@2020-08-03", "F10036@2020-04-02"],
} as const satisfies Procedure;
