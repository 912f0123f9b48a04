import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Inscription à l'examen du permis de conduire : première catégorie. */
export const examRegistrationFirst = {
  id: "exam-registration-first",
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
      sources: ["R49186@2020-01-28", "F2828@2025-05-26"],
      note: "an AM holder asks for an added category",
    },
    {
      id: "registration-age",
      require: "oldEnoughToRegister",
      otherwise: "notEligible",
      reason: "belowRegistrationAge",
      sources: ["F2828@2025-05-26", "F33694@2020-06-01"],
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
    "AIPC carries the NEPH; this does not book the theory or practical test",
    "filing receipt: 2 months, may be shown during learning until the registration is validated (F2825@2020-07-28)",
    "validity, neph: no end date stated officially; pages say 6 years of inactivity",
    "validity, confidence: unsure",
  ],
  sources: ["R49186@2020-01-28", "F2828@2025-05-26", "F2825@2020-07-28"],
} as const satisfies Procedure;
