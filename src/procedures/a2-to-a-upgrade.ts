import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Demande de titre : passage de A2 à A après formation de 7 heures. */
export const a2ToAUpgrade = {
  id: "a2-to-a-upgrade",
  version: 1,
  categories: ["A"],
  fixed: { category: "A" },
  eligibility: [
    ...eligibilityGroups.common,
    ...eligibilityGroups.settled,
    ...eligibilityGroups.drivingSchoolOnly,
    {
      id: "a2-two-years",
      require: "holdsA2ForTwoYears",
      otherwise: "notEligible",
      reason: "a2UnderTwoYears",
      sources: ["F31119@2020-08-03", "F2830@2020-06-04"],
      note: "training is allowed in the 3 months before; the licence only from the anniversary",
    },
    {
      id: "age",
      require: "oldEnough",
      otherwise: "notEligible",
      reason: "belowMinimumAge",
      sources: ["F2830@2020-06-04"],
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
    ...documentGroups.licence,
    { document: "aUpgradeTrainingAttestation", when: "always", sources: ["F31119@2020-08-03"] },
  ],
  delivers: ["drivingLicence"],
  notes: ["while waiting: none: the attestation does not allow riding", "validity, group1: 15 years"],
  sources: ["F31119@2020-08-03", "F2830@2020-06-04", "FAQ-RHONE"],
} as const satisfies Procedure;
