import type { Procedure } from "#domain/procedure.ts";

/** Signaler une erreur sur le permis reçu depuis moins de 6 mois. */
export const errorReport = {
  id: "error-report",
  version: 1,
  categories: ["AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  fixed: { filer: "applicant" },
  eligibility: [
    {
      id: "recent",
      require: "cardReceivedUnderSixMonthsAgo",
      otherwise: "notEligible",
      reason: "useLicenceCorrection",
      sources: ["R51109@2020-04-27", "F173@2025-STORED-LATER"],
    },
    {
      id: "filed-online",
      require: "cardRequestedOnline",
      otherwise: "notEligible",
      reason: "useLicenceCorrection",
      sources: ["R51109@2020-04-27"],
    },
  ],
  sections: ["civilStatus", "licence", "error", "documents"],
  documents: [
    { document: "currentLicence", when: "always", sources: ["R51109@2020-04-27"] },
    {
      document: "errorSupportingDocument",
      when: "always",
      level: "optional",
      sources: ["R51109@2020-04-27"],
    },
  ],
  delivers: ["drivingLicence"],
  notes: [
    "errors: civil status, missing or wrong category, validity date, restriction or extra right missing",
    "no third party may file for the holder",
    "new card when the error is confirmed",
  ],
  sources: ["R51109@2020-04-27", "F173@2020-11-03", "F173@2025-STORED-LATER"],
} as const satisfies Procedure;
