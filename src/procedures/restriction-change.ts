import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Modification d'une mention restrictive pour raison de santé (ex. code 01). */
export const restrictionChange = {
  id: "restriction-change",
  version: 1,
  categories: ["A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
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
    { document: "medicalOpinion", when: "always", sources: ["F16787@2019-11-28", "R49276@2024-02-13"] },
  ],
  delivers: ["drivingLicence"],
  notes: [
    "confidence: the 2024 service text names surgery as a case of renewal with medical opinion; other documents inferred",
  ],
  confidence: "inferred",
  sources: ["F16787@2019-11-28", "F2686@2020-08-04", "R49276@2024-02-13"],
} as const satisfies Procedure;
