import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Renouvellement après avis médical (groupe lourd, usage professionnel, santé). */
export const renewalMedical = {
  id: "renewal-medical",
  version: 1,
  categories: ["A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  eligibility: [
    ...eligibilityGroups.common,
    {
      id: "has-licence",
      require: "holdsLicence",
      otherwise: "notEligible",
      reason: "noLicence",
      sources: ["F1255@2019-11-26"],
      note: "past the medical date the category is not annulled, it loses validity until the check",
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
    {
      document: "medicalOpinion",
      when: "always",
      sources: ["F1255@2019-11-26", "F2686@2020-08-04", "R49276@2024-02-13"],
    },
  ],
  delivers: ["drivingLicence"],
  notes: [
    "professional use: taxi, private hire, ambulance, school run, public passenger transport (B); passenger transport (A)",
    "the prefect may depart from the opinion",
    "on receipt: destroy the old card",
    "validity, group2: age table of group 2",
    "validity, medical: as limited by the decision",
  ],
  sources: ["F1255@2019-11-26", "F2686@2020-08-04", "R49276@2024-02-13"],
} as const satisfies Procedure;
