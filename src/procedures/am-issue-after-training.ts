import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Demande de titre : catégorie AM après formation (BSR). */
export const amIssueAfterTraining = {
  id: "am-issue-after-training",
  version: 1,
  categories: ["AM"],
  fixed: { category: "AM" },
  eligibility: [
    ...eligibilityGroups.common,
    ...eligibilityGroups.settled,
    ...eligibilityGroups.drivingSchoolOnly,
    {
      id: "age",
      require: "oldEnough",
      otherwise: "notEligible",
      reason: "belowMinimumAge",
      sources: ["F2890@2019-07-12"],
    },
  ],
  sections: [
    "filer",
    "civilStatus",
    "representative",
    "address",
    "housing",
    "residence",
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
    { document: "amTrainingAttestation", when: "bornFrom1988", sources: ["F2890@2019-07-12"] },
    {
      document: "roadSafetyCertificateAny",
      when: "bornFrom1988",
      sources: ["F2890@2019-07-12", "F16548@2019-09-11"],
    },
  ],
  delivers: ["drivingLicence"],
  notes: [
    "born before 1988: AM is not needed to ride in France",
    "while waiting: training attestation, 4 months, France only",
    "validity, am: 15 years (issued since 2013-01-19)",
  ],
  sources: ["F2890@2019-07-12", "FAQ-RHONE"],
} as const satisfies Procedure;
