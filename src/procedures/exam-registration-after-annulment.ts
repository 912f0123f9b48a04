import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Inscription à l'examen : après annulation judiciaire. */
export const examRegistrationAfterAnnulment = {
  id: "exam-registration-after-annulment",
  version: 1,
  categories: ["A1", "A2", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  eligibility: [
    ...eligibilityGroups.common,
    ...eligibilityGroups.settled,
    { id: "annulled", require: "annulled", otherwise: "notEligible", reason: "noAnnulment", sources: [] },
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
    {
      document: "medicalOpinion",
      when: "always",
      sources: ["SEED", "F21774@2019-09-05", "F2727@2019-11-26"],
      note: "favourable, psychotechnical test behind it",
    },
    {
      document: "sanctionDecision",
      when: "always",
      level: "onRequest",
      sources: ["F21774@2019-09-05"],
      confidence: "inferred",
      note: "form 'référence 7'",
    },
  ],
  delivers: ["nephNumber", "examRegistrationCertificate"],
  notes: [
    "the medical check may be passed before the ban ends, and comes before the registration",
    "no test and no licence before the ban ends (F2727, F21774: ban on taking the licence again); registering earlier is forbidden by no sheet read: allowed, shown to the agent with the date (unsure)",
    "theory only, or theory and practical for each category, see sanction.theory_only",
  ],
  sources: ["SEED", "F21774@2019-09-05", "F2727@2019-11-26"],
} as const satisfies Procedure;
