import type { DocumentRule, EligibilityRule } from "./procedure.ts";

/** Rules that several procedures share, under the names of their sources. */
export const eligibilityGroups = {
  common: [
    {
      id: "lives-in-france",
      require: "livesInFrance",
      otherwise: "notOnline",
      reason: "notResidentInFrance",
      sources: ["F31847@2020-06-18", "F1727@2020-08-11"],
    },
    {
      id: "valid-permit",
      require: "permitValidOrNotNeeded",
      otherwise: "notEligible",
      reason: "noValidResidencePermit",
      sources: ["F2828@2020-07-23"],
    },
    {
      id: "represented-filer",
      require: "filedByRightPerson",
      otherwise: "notEligible",
      reason: "filerMustBeLegalRepresentative",
      sources: ["F2828@2020-07-23", "SEED"],
    },
  ],
  settled: [
    {
      id: "normal-residence",
      require: "settledSixMonths",
      otherwise: "notEligible",
      reason: "residenceUnderSixMonths",
      sources: ["F2828@2025-05-26", "F11534@2020-07-24", "F31847@2020-06-18"],
      confidence: "inferred",
      note: "6 months stated; counted as 185 days: inferred; six months = 185 days (F11534; definition of normal residence in F31847); 6 calendar months can be 181 to 184 days",
    },
  ],
  drivingSchoolOnly: [
    {
      id: "channel",
      require: "filedBySchool",
      otherwise: "notOnline",
      reason: "drivingSchoolMustFile",
      sources: ["FAQ-RHONE", "F2890@2019-07-12", "F31119@2020-08-03"],
    },
  ],
} as const satisfies Record<string, readonly EligibilityRule[]>;

/** Documents that several procedures ask in the same cases. */
export const documentGroups = {
  identity: [{ document: "identityProof", when: "always", sources: ["SEED", "F31057@2024-STORED-LATER"] }],
  representative: [
    { document: "legalRepresentativeIdentity", when: "represented", sources: ["SEED", "F2828@2025-05-26"] },
  ],
  address: [
    { document: "proofOfAddress", when: "addressToProve", sources: ["SEED", "F31847@2024-STORED-LATER"] },
    { document: "hostingAttestation", when: "hosted", sources: ["SEED", "F31847@2024-STORED-LATER"] },
    { document: "hostProofOfAddress", when: "hosted", sources: ["F31847@2024-STORED-LATER"] },
    {
      document: "hostIdentity",
      when: "hostedByAnother",
      sources: ["SEED", "F31847@2024-STORED-LATER"],
      confidence: "inferred",
      note: "the parent's identity proof is asked once: it serves as representative and as host",
    },
    { document: "domicileElectionAttestation", when: "homeless", sources: ["F31847@2024-STORED-LATER"] },
    { document: "hotelManagerAttestation", when: "atHotel", sources: ["F31847@2024-STORED-LATER"] },
    { document: "campsiteManagerAttestation", when: "inCaravan", sources: ["F31847@2024-STORED-LATER"] },
    { document: "harbourMasterAttestation", when: "onBoat", sources: ["F31847@2024-STORED-LATER"] },
  ],
  stay: [
    {
      document: "residencePermit",
      when: "permitHolder",
      sources: ["SEED", "F2828@2025-05-26", "F1727@2025-STORED-LATER", "F20109@2025-STORED-LATER"],
    },
    {
      document: "proofOfNormalResidence",
      when: "residentWithoutPermit",
      sources: ["SEED", "F2828@2025-05-26", "F1727@2025-STORED-LATER", "F20109@2025-STORED-LATER"],
    },
  ],
  photo: [{ document: "ePhoto", when: "always", sources: ["SEED", "F2828@2025-05-26"] }],
  service: [
    {
      document: "jdcProof",
      when: "jdcAsked",
      sources: ["SEED", "F2828@2025-05-26", "F1290@2022-STORED-LATER"],
    },
  ],
  roadSafety: [
    {
      document: "roadSafetyCertificateLevel2",
      when: "roadSafetyAsked",
      sources: ["SEED", "F2828@2020-07-23", "F2828@2025-05-26", "F20028@2025-STORED-LATER"],
      note: "the 2025 B sheet asks it at registration and no longer at issue; SEED lists it, so it is asked at both",
    },
  ],
  licence: [
    {
      document: "currentLicence",
      when: "holdsLicenceInHand",
      sources: ["SEED", "F20028@2025-STORED-LATER", "R49276@2024-02-13"],
    },
  ],
  medical: [
    {
      document: "medicalOpinion",
      when: "medicalRequired",
      sources: ["F2686@2020-08-04", "F1255@2019-11-26", "F2828@2025-05-26"],
    },
  ],
} as const satisfies Record<string, readonly DocumentRule[]>;
