import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Demande de titre : mention additionnelle 96 après formation de 7 heures. */
export const b96Extension = {
  id: "b96-extension",
  version: 1,
  categories: ["B"],
  fixed: { category: "B" },
  eligibility: [
    ...eligibilityGroups.common,
    ...eligibilityGroups.settled,
    ...eligibilityGroups.drivingSchoolOnly,
    {
      id: "has-b",
      require: "holdsB",
      otherwise: "notEligible",
      reason: "prerequisiteMissing",
      sources: ["F2828@2020-07-23"],
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
    {
      document: "b96TrainingAttestation",
      when: "always",
      sources: ["F2828@2020-07-23", "F32927@2019-07-20"],
    },
  ],
  delivers: ["drivingLicence"],
  notes: [
    "confidence: who files and why: stated; document list inferred from a2-to-a-upgrade",
    "while waiting: none: the attestation does not allow towing",
    "validity, group1: 15 years",
  ],
  confidence: "inferred",
  sources: ["F2828@2020-07-23", "F32927@2019-07-20", "FAQ-RHONE"],
} as const satisfies Procedure;
