import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Demande de titre après annulation ou invalidation, épreuves repassées. */
export const licenceIssueAfterSanction = {
  id: "licence-issue-after-sanction",
  version: 1,
  categories: ["A1", "A2", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  eligibility: [
    ...eligibilityGroups.common,
    ...eligibilityGroups.settled,
    {
      id: "sanctioned",
      require: "annulledOrInvalidated",
      otherwise: "notEligible",
      reason: "noSanction",
      sources: [],
    },
    {
      id: "passed",
      require: "examPassed",
      otherwise: "notEligible",
      reason: "examNotPassed",
      sources: ["F1704@2020-08-19"],
    },
    {
      id: "ban-over",
      require: "banOver",
      otherwise: "notEligible",
      reason: "drivingBanRunning",
      sources: ["F1704@2020-08-19", "F21774@2019-09-05"],
    },
  ],
  sections: [
    "filer",
    "civilStatus",
    "representative",
    "address",
    "housing",
    "residence",
    "sanction",
    "examRetaken",
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
    ...documentGroups.service,
    { document: "medicalOpinion", when: "always", sources: ["SEED", "F2727@2019-11-26"] },
    { document: "provisionalCertificate", when: "theoryAndPractical", sources: ["SEED", "F1704@2020-08-19"] },
    {
      document: "theoryTestCertificate",
      when: "theoryOnly",
      sources: ["F1704@2020-08-19", "F21774@2019-09-05"],
      confidence: "inferred",
    },
    {
      document: "sanctionDecision",
      when: "always",
      level: "onRequest",
      sources: ["F1704@2020-08-19"],
      confidence: "inferred",
    },
  ],
  delivers: ["drivingLicence"],
  notes: [
    "after invalidation a former A holder who only retakes theory gets A2 back, not A (F1704)",
    "while waiting: CEPC valid 4 months from the day after the ban ends, or from the exam day when that is later (F1704; later of the two: inferred); theory only: no CEPC, no right to drive before the card",
    "probation, after sanction: 3 years, code 105",
  ],
  sources: ["SEED", "F1704@2020-08-19", "F21774@2019-09-05", "F2727@2019-11-26"],
} as const satisfies Procedure;
