import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Demande de titre : levée de la restriction 78 (boîte automatique) après formation de 7 heures. */
export const automaticRestrictionLift = {
  id: "automatic-restriction-lift",
  version: 1,
  categories: ["B", "BE"],
  eligibility: [
    ...eligibilityGroups.common,
    ...eligibilityGroups.settled,
    ...eligibilityGroups.drivingSchoolOnly,
    {
      id: "has-b",
      require: "holdsB",
      otherwise: "notEligible",
      reason: "prerequisiteMissing",
      sources: ["ORDER-2024-02-15"],
      note: "the 3-month wait after B (F32927@2019) ended on 2024-03-01",
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
    { document: "manualGearboxTrainingAttestation", when: "always", sources: ["F32927@2019-07-20"] },
  ],
  delivers: ["drivingLicence"],
  notes: [
    "confidence: document list inferred; code 10.02 is for a medical reason and is not lifted here",
    "while waiting: the training attestation allows driving a manual gearbox in France for 4 months (ORDER-2024-02-15)",
    "validity, group1: 15 years",
  ],
  confidence: "inferred",
  sources: ["F32927@2019-07-20", "ORDER-2024-02-15", "FAQ-RHONE"],
} as const satisfies Procedure;
