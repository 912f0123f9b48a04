import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Remplacement du permis pliant rose 3 volets. */
export const replacementPaperLicence = {
  id: "replacement-paper-licence",
  version: 1,
  categories: ["A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
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
    ...documentGroups.licence,
    {
      document: "medicalOpinion",
      when: "holdsHeavyCategory",
      level: "optional",
      sources: ["F20109@2020-08-12", "F20109@2025-STORED-LATER", "PRESS-PAPER-2024"],
      confidence: "inferred",
      note: "as for damage: without it the medical dates stay",
    },
  ],
  delivers: ["drivingLicence"],
  notes: [
    "not compulsory before 2033-01-19 (F31674)",
    "the online service exists since the service title names it (link read in R49276@2024-02-13); documents: press list of March 2024, the same as for damage",
    "validity, group1: 15 years",
    "validity, paper: valid until 2033-01-19 if kept",
  ],
  confidence: "inferred",
  sources: ["R49276@2024-02-13", "F31674@2019-11-20", "PRESS-PAPER-2024"],
} as const satisfies Procedure;
