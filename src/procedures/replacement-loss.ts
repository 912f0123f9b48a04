import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Renouvellement : perte du permis. */
export const replacementLoss = {
  id: "replacement-loss",
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
    "loss",
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
      document: "medicalOpinion",
      when: "holdsHeavyCategory",
      level: "optional",
      sources: ["F1727@2025-STORED-LATER"],
      note: "with it a new period of validity, without it a duplicate with the same dates",
    },
  ],
  feeWhen: "always",
  delivers: ["drivingLicence"],
  notes: [
    "the loss declaration is made inside the form and cannot be withdrawn: a card found later must be destroyed (F34773)",
    "confidence on 15 years: inferred from general validity",
    "while waiting: attestation downloadable once the declaration has been studied; 2020: loss attestation 2 months; 2025: secure driving-rights certificate (ADCS) 4 months, France only",
    "validity, group1: 15 years",
    "validity, group2: same dates as the lost card unless a medical opinion is given",
  ],
  sources: ["F1727@2025-STORED-LATER", "F34118@2024-STORED-LATER", "R42947@2020-08-19", "F34773@2020-08-12"],
} as const satisfies Procedure;
