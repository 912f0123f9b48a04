import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Renouvellement : fin de validité du titre (15 ans). */
export const renewalEndOfValidity = {
  id: "renewal-end-of-validity",
  version: 1,
  categories: ["AM", "A1", "A2", "A", "B1", "B", "BE"],
  eligibility: [
    ...eligibilityGroups.common,
    {
      id: "has-licence",
      require: "holdsLicence",
      otherwise: "notEligible",
      reason: "noLicence",
      sources: ["R49276@2024-02-13"],
    },
    {
      id: "no-sanction",
      require: "notSanctioned",
      otherwise: "notEligible",
      reason: "drivingBanRunning",
      sources: ["F2845@2020-10-16"],
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
    ...documentGroups.medical,
  ],
  delivers: ["drivingLicence"],
  notes: [
    "no test, no medical check in the general case",
    "first card renewals fall in 2028 (cards issued from 2013)",
    "earliest filing date before the end of validity not found: allow at any time, warn above 6 months (inferred)",
    "on receipt: destroy the old card",
    "validity, group1: 15 years",
  ],
  sources: ["R49276@2024-02-13", "F31133@2025-STORED-LATER"],
} as const satisfies Procedure;
