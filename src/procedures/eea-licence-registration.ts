import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Enregistrement d'un permis européen. */
export const eeaLicenceRegistration = {
  id: "eea-licence-registration",
  version: 1,
  categories: ["AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  eligibility: [
    ...eligibilityGroups.common,
    ...eligibilityGroups.settled,
    {
      id: "group",
      require: "foreignLicenceEuropeanAndValid",
      otherwise: "notEligible",
      reason: "notAValidEeaLicence",
      sources: [],
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
    "documents",
  ],
  documents: [
    ...documentGroups.identity,
    ...documentGroups.representative,
    ...documentGroups.address,
    ...documentGroups.stay,
    { document: "foreignLicence", when: "always", sources: [] },
  ],
  delivers: ["registrationRecord"],
  notes: [
    "confidence: service stated; document list inferred",
    "no card; useful for taxi and private-hire drivers and in case of theft",
  ],
  confidence: "inferred",
  sources: ["R57019@2020-08-13", "F1757@2020-08-13"],
} as const satisfies Procedure;
