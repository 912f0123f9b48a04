import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Rétablissement des droits à conduire au retour d'expatriation. */
export const rightsRestorationAfterExpatriation = {
  id: "rights-restoration-after-expatriation",
  version: 1,
  categories: ["A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  eligibility: [
    ...eligibilityGroups.common,
    ...eligibilityGroups.settled,
    {
      id: "french-rights",
      require: "foreignLicenceFromFrench",
      otherwise: "notEligible",
      reason: "rightsNotAcquiredInFrance",
      sources: ["F32776@2020-08-07"],
      note: "only categories acquired in France are restored",
    },
    {
      id: "no-sanction",
      require: "foreignLicenceNotSanctioned",
      otherwise: "notEligible",
      reason: "drivingRightsSanctioned",
      sources: ["F32776@2020-08-07"],
    },
  ],
  sections: [
    "filer",
    "civilStatus",
    "representative",
    "address",
    "housing",
    "residence",
    "foreignLicence",
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
    { document: "foreignLicence", when: "always", sources: ["F32776@2020-08-07"] },
    {
      document: "foreignLicenceTranslation",
      when: "otherLicenceNotInFrench",
      sources: ["F32776@2020-08-07"],
    },
    {
      document: "drivingRightsCertificate",
      when: "always",
      level: "onRequest",
      sources: ["F32776@2020-08-07"],
      note: "may be asked, outside the EEA",
    },
    { document: "medicalOpinion", when: "keepsHeavyCategories", sources: ["F32776@2020-08-07"] },
    { document: "heavyCategoryRenunciation", when: "givesUpHeavyCategories", sources: ["F32776@2020-08-07"] },
  ],
  delivers: ["drivingLicence"],
  handsInOriginal: true,
  notes: [
    "extra step: original sent in, secure deposit certificate",
    "validity, group1: 15 years from the French issue date",
    "validity, group2: age table of group 2",
  ],
  sources: ["F32776@2020-08-07", "R56960@2020-08-06"],
} as const satisfies Procedure;
