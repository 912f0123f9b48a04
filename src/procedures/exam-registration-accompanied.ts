import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Inscription à l'examen : apprentissage anticipé de la conduite (AAC). */
export const examRegistrationAccompanied = {
  id: "exam-registration-accompanied",
  version: 1,
  categories: ["B"],
  fixed: { category: "B", pathway: "accompanied" },
  eligibility: [
    ...eligibilityGroups.common,
    ...eligibilityGroups.settled,
    {
      id: "registration-age",
      require: "atLeast15",
      otherwise: "notEligible",
      reason: "belowRegistrationAge",
      sources: ["F2826@2020-06-01", "F2828@2025-05-26"],
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
    ...documentGroups.roadSafety,
    ...documentGroups.licence,
    ...documentGroups.medical,
  ],
  delivers: ["nephNumber", "examRegistrationCertificate"],
  notes: [
    "practical test from 17",
    "accompanied driving lasts 1 year and 3000 km at least",
    "probation 2 years instead of 3",
    "normally filed by the driving school, the applicant activates the account",
  ],
  sources: ["F2826@2020-06-01", "F2828@2025-05-26"],
} as const satisfies Procedure;
