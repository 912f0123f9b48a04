import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Changement d'état civil (nom ou prénom). */
export const civilStatusChange = {
  id: "civil-status-change",
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
    {
      id: "printed-name",
      require: "printedNameChanges",
      otherwise: "notEligible",
      reason: "marriageDoesNotChangeTheLicence",
      sources: ["F2695@2020-03-04"],
      note: "only the birth name is printed since 2013",
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
    "civilChange",
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
    { document: "civilStatusChangeProof", when: "nameChanged", sources: ["F2695@2020-03-04"] },
    {
      document: "divorceJudgment",
      when: "divorced",
      sources: ["F2695@2020-03-04", "F2695@2022-STORED-LATER"],
    },
  ],
  delivers: ["drivingLicence"],
  notes: ["on receipt: destroy the old card", "validity, group1: 15 years", "validity, confidence: inferred"],
  sources: ["F2695@2020-03-04", "R42947@2020-08-19"],
} as const satisfies Procedure;
