import type { Kind } from "../kind.ts";

/** The French licence and what happened to it: exam, health, sanction, loss, theft, damage, error. */
export const licenceKinds = {
  medicalOpinion: {
    owner: "applicant",
    // Cerfa 14880*02, usable for two years. Both sides: inferred.
    sides: "both",
    colour: "any",
    validityInMonths: 24,
    isSigned: true,
    sources: ["SEED", "R14006@2020-05-07", "F2686@2020-08-04", "F2727@2019-11-26", "F1255@2019-11-26"],
  },
  provisionalCertificate: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    // Once its four months are over it still proves the exam (inferred): it never runs out as a proof.
    sources: ["SEED", "F2828@2020-07-23", "F2828@2025-05-26", "F1704@2020-08-19"],
  },
  theoryTestCertificate: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    sources: ["F1704@2020-08-19", "F21774@2019-09-05"],
  },
  currentLicence: {
    owner: "applicant",
    sides: "both",
    colour: "required",
    // Renewed when over: its own end refuses nothing.
    papers: ["cardLicence", "paperLicence"],
    sources: ["SEED", "F20028@2025-STORED-LATER", "R49276@2024-02-13", "EC-F10"],
  },
  damagedLicence: {
    owner: "applicant",
    sides: "both",
    // Inferred from the current licence.
    colour: "required",
    sources: ["F20109@2025-STORED-LATER"],
  },
  suspensionDecision: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    sources: ["F14836@2020-07-20", "F21761@2020-05-28"],
  },
  sanctionDecision: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    sources: ["F1758@2020-08-05", "F1460@2020-08-04", "F21774@2019-09-05", "F1704@2020-08-19"],
  },
  theftDeclaration: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    // Replaces the licence for two months, and stays usable for the application afterwards (inferred).
    sources: ["F1450@2020-08-12", "F1450@2022-STORED-LATER", "F31971@2020-08-06"],
  },
  lossDeclaration: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    isSigned: true,
    sources: ["F31971@2020-08-06", "F1727@2020-08-11", "F11534@2020-07-24"],
  },
  internationalPermitHeld: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    sources: ["F11534@2020-07-24"],
  },
  errorSupportingDocument: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    sources: ["R51109@2020-04-27"],
  },
} as const satisfies Record<string, Kind>;
