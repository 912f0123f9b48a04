import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Restitution du permis après suspension. */
export const restitutionAfterSuspension = {
  id: "restitution-after-suspension",
  version: 1,
  categories: ["AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  eligibility: [
    ...eligibilityGroups.common,
    { id: "suspended", require: "suspended", otherwise: "notEligible", reason: "noSuspension", sources: [] },
    {
      id: "needs-check",
      require: "suspensionNeedsCheck",
      otherwise: "notOnline",
      reason: "collectAtPrefecture",
      sources: ["F14836@2020-07-20", "F21761@2020-05-28"],
    },
    {
      id: "suspension-over",
      require: "banOver",
      otherwise: "notEligible",
      reason: "suspensionRunning",
      sources: ["F2727@2019-11-26"],
      note: "the check may be passed earlier, the request comes after the end",
    },
  ],
  sections: [
    "filer",
    "civilStatus",
    "representative",
    "address",
    "housing",
    "residence",
    "medical",
    "sanction",
    "photo",
    "documents",
  ],
  documents: [
    ...documentGroups.identity,
    ...documentGroups.representative,
    ...documentGroups.address,
    ...documentGroups.stay,
    ...documentGroups.photo,
    {
      document: "medicalOpinion",
      when: "always",
      sources: ["F14836@2020-07-20", "F21761@2020-05-28", "F2727@2019-11-26"],
    },
    {
      document: "suspensionDecision",
      when: "always",
      sources: ["F14836@2020-07-20", "F21761@2020-05-28", "F2727@2019-11-26"],
    },
  ],
  delivers: ["drivingLicence"],
  notes: ["psychotechnical test compulsory from 6 months of suspension, shown to the doctor, not attached"],
  sources: ["R49276@2024-02-13", "F14836@2020-07-20", "F21761@2020-05-28", "F2727@2019-11-26"],
} as const satisfies Procedure;
