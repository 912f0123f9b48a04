import type { Kind } from "../kind.ts";

/**
 * What the person went through before the licence: defence and citizenship day (JDC), road-safety certificates,
 * trainings, diplomas. SEED ends the line "JDC, ASSR2, licence" with "both sides, colour", read as said of the licence
 * alone (inferred): a JDC or ASSR proof is never refused for one side or for being grey.
 */
export const trainingKinds = {
  jdcProof: {
    owner: "applicant",
    sides: "one",
    colour: "preferred",
    runsOut: true,
    papers: [
      "jdcParticipationCertificate",
      "jdcExemptionAttestation",
      "administrativeSituationAttestation",
      "provisionalAttestation",
    ],
    sources: ["SEED", "F2828@2025-05-26", "F1290@2022-STORED-LATER", "F871@2020-09-11"],
  },
  roadSafetyCertificateLevel2: {
    owner: "applicant",
    sides: "one",
    colour: "preferred",
    papers: ["assr2", "asr", "aer", "swornStatementOfLoss"],
    sources: ["SEED", "F2828@2025-05-26", "F16548@2019-09-11", "F16511@2020-03-16"],
  },
  roadSafetyCertificateAny: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    papers: ["assr1", "assr2", "asr"],
    sources: ["F2890@2019-07-12", "F16548@2019-09-11"],
  },
  // The four months of this attestation, and of the manual gearbox one, bound the right to drive, not the application.
  amTrainingAttestation: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    sources: ["F2890@2019-07-12"],
  },
  aUpgradeTrainingAttestation: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    sources: ["F31119@2020-08-03"],
  },
  b96TrainingAttestation: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    sources: ["F32927@2019-07-20"],
  },
  manualGearboxTrainingAttestation: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    sources: ["F32927@2019-07-20", "ORDER-2024-02-15"],
  },
  driverTrainingCertificate: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    sources: ["F1452@2020-09-10", "F2843@2020-10-16", "F20028@2025-STORED-LATER"],
  },
  fimoCommitment: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    isSigned: true,
    sources: ["F20028@2025-STORED-LATER"],
  },
  professionalDiploma: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    sources: ["R52141@2020-08-03", "F10036@2020-04-02"],
  },
  militaryConversionForm: {
    owner: "applicant",
    // Both sides: inferred.
    sides: "both",
    colour: "any",
    isSigned: true,
    sources: ["F1452@2020-09-10"],
  },
} as const satisfies Record<string, Kind>;
