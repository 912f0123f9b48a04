import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Inscription à l'examen : conduite supervisée. */
export const examRegistrationSupervised = {
  id: "exam-registration-supervised",
  version: 1,
  categories: ["B"],
  fixed: { category: "B", pathway: "supervised" },
  eligibility: [
    ...eligibilityGroups.common,
    ...eligibilityGroups.settled,
    {
      id: "supervised-age",
      require: "atLeast18",
      otherwise: "notEligible",
      reason: "belowSupervisedAge",
      sources: ["F21012@2020-06-01", "F2828@2025-05-26 (dossier list)"],
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
    "may also be chosen later, after a failed practical test: then it is a change of pathway, not a new registration",
    "probation stays 3 years",
  ],
  sources: ["F21012@2020-06-01"],
} as const satisfies Procedure;
