import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Inscription à l'examen : après invalidation (solde de points nul). */
export const examRegistrationAfterInvalidation = {
  id: "exam-registration-after-invalidation",
  version: 1,
  categories: ["A1", "A2", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  eligibility: [
    ...eligibilityGroups.common,
    ...eligibilityGroups.settled,
    {
      id: "invalidated",
      require: "invalidated",
      otherwise: "notEligible",
      reason: "noInvalidation",
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
    "sanction",
    "category",
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
    { document: "medicalOpinion", when: "always", sources: ["SEED", "F1704@2020-08-19", "F2727@2019-11-26"] },
    {
      document: "sanctionDecision",
      when: "always",
      level: "onRequest",
      sources: ["F1704@2020-08-19"],
      confidence: "inferred",
      note: "letter 48SI, receipt of surrender",
    },
  ],
  delivers: ["nephNumber", "examRegistrationCertificate"],
  notes: [
    "tests may be taken during the ban (F1704, newer and on this very subject, followed here); F2727 says the opposite: unsure",
    "ban: 6 months from the day the licence is handed in, 1 year when it is the second time in 5 years",
  ],
  sources: ["F1704@2020-08-19", "F2727@2019-11-26"],
} as const satisfies Procedure;
