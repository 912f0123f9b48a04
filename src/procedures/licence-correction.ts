import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Corriger une erreur sur un permis reçu depuis plus de 6 mois ou demandé par courrier. */
export const licenceCorrection = {
  id: "licence-correction",
  version: 1,
  categories: ["AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  eligibility: [
    ...eligibilityGroups.common,
    {
      id: "has-licence",
      require: "holdsLicenceInHand",
      otherwise: "notEligible",
      reason: "useLossOrTheft",
      sources: [],
    },
    {
      id: "not-recent",
      require: "cardToCorrect",
      otherwise: "notEligible",
      reason: "useErrorReport",
      sources: ["F173@2020-11-03", "F173@2025-STORED-LATER"],
      note: "mirror of error-report: a recent card asked for online is reported, not asked again",
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
    "error",
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
  ],
  delivers: ["drivingLicence"],
  sources: ["F173@2020-11-03", "F173@2025-STORED-LATER", "R42947@2020-08-19"],
} as const satisfies Procedure;
