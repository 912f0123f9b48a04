import type { Procedure } from "#domain/procedure.ts";

/** Permis non reçu. */
export const licenceNotReceived = {
  id: "licence-not-received",
  version: 1,
  categories: ["AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  fixed: { filer: "applicant" },
  eligibility: [
    {
      id: "dispatched",
      require: "cardDispatched",
      otherwise: "notEligible",
      reason: "notDispatchedYet",
      sources: ["F2828@2025-05-26"],
    },
  ],
  sections: ["address", "dispatch"],
  documents: [],
  delivers: ["enquiry"],
  notes: [
    "confidence: the sheet sends the holder to the agency's contact form; doing it as a request is a project decision",
    "enquiry with the carrier; new dispatch after a return to sender",
  ],
  confidence: "inferred",
  sources: ["F2828@2025-05-26", "F16787@2019-11-28"],
} as const satisfies Procedure;
