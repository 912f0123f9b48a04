import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** First licence after passing the driving test (demande de titre après réussite à l'examen, premier permis). */
export const licenceIssueAfterExam = {
  id: "licence-issue-after-exam",
  version: 1,
  categories: ["A1", "A2", "B1", "B"],
  eligibility: [
    ...eligibilityGroups.common,
    ...eligibilityGroups.settled,
    {
      id: "no-sanction",
      require: "notSanctioned",
      otherwise: "notEligible",
      reason: "useAfterSanction",
      sources: [],
    },
    {
      id: "first-only",
      require: "firstLicence",
      otherwise: "notEligible",
      reason: "useAddedCategory",
      sources: ["R45443@2020-09-10", "F2828@2025-05-26"],
    },
    {
      id: "passed",
      require: "examPassed",
      otherwise: "notEligible",
      reason: "examNotPassed",
      sources: ["R45443@2020-09-10"],
    },
    {
      id: "age",
      require: "oldEnough",
      otherwise: "notEligible",
      reason: "belowMinimumAge",
      sources: ["F2828@2025-05-26"],
    },
  ],
  sections: [
    "filer",
    "civilStatus",
    "representative",
    "address",
    "housing",
    "residence",
    "exam",
    "medical",
    "photo",
    "documents",
  ],
  documents: [
    ...documentGroups.identity,
    ...documentGroups.representative,
    ...documentGroups.address,
    ...documentGroups.stay,
    ...documentGroups.service,
    ...documentGroups.roadSafety,
    ...documentGroups.medical,
    { document: "provisionalCertificate", when: "always", sources: ["SEED", "F2828@2020-07-23"] },
  ],
  feeInEuros: 0,
  sources: ["SEED", "R45443@2020-09-10", "F2828@2020-07-23", "F2828@2025-05-26"],
} as const satisfies Procedure;
