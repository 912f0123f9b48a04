import type { Facts } from "../facts.ts";

/** A place for one file: each side of a card, or as many pages as the paper has. */
export type Slot = "front" | "back" | "page";

export type Sides = "both" | "one" | "any";

type Kind = {
  /** Whose paper it is. */
  readonly owner: "applicant" | "legalRepresentative" | "host" | "thirdParty";
  readonly sides: Sides;
  readonly colour: "required" | "preferred" | "any";
  /** "Less than n months old" on the day of filing. */
  readonly maxAgeInMonths?: number;
  readonly validityInMonths?: number;
  /** Which papers count, when there are several: the person says which one it is. */
  readonly papers?: readonly Paper[] | ((facts: Facts) => readonly Paper[]);
  readonly sources: readonly string[];
};

/** A paper accepted for a kind of document. A booklet has no back: one page is enough (inferred). */
export type Paper =
  | "nationalIdentityCard"
  | "biometricPassport"
  | "nonBiometricPassport"
  | "passport"
  | "euModelDrivingLicence"
  | "identityReceipt"
  | "franceIdentiteProof"
  | "foreignLegionMilitaryCard"
  | "detaineeReceipt"
  | "longTermEuResidentCard"
  | "euTemporaryResidenceCard"
  | "parentPassportWithChild"
  | "minorCirculationDocument"
  | "residentCard"
  | "temporaryResidenceCard"
  | "multiYearResidenceCard"
  | "longStayVisaValidated"
  | "algerianResidenceCertificate"
  | "provisionalStayAuthorisation"
  | "permitRenewalReceipt"
  | "asylumSeekerAttestation"
  | "internationalProtectionReceipt"
  | "refugeeTravelDocument"
  | "energyWaterBill"
  | "phoneBill"
  | "taxNotice"
  | "rentReceipt"
  | "jdcParticipationCertificate"
  | "jdcExemptionAttestation"
  | "administrativeSituationAttestation"
  | "provisionalAttestation"
  | "assr2"
  | "asr"
  | "aer"
  | "swornStatementOfLoss"
  | "paySlip"
  | "employmentContract"
  | "socialSecurityAttestation"
  | "schoolCertificate";

const singlePage: readonly Paper[] = [
  "biometricPassport",
  "nonBiometricPassport",
  "passport",
  "franceIdentiteProof",
  "parentPassportWithChild",
  "refugeeTravelDocument",
  "longStayVisaValidated",
];

const identityPapers = {
  FR: [
    "nationalIdentityCard",
    "biometricPassport",
    "nonBiometricPassport",
    "euModelDrivingLicence",
    "identityReceipt",
    "franceIdentiteProof",
    "foreignLegionMilitaryCard",
    "detaineeReceipt",
  ],
  EEA: [
    "nationalIdentityCard",
    "passport",
    "longTermEuResidentCard",
    "euTemporaryResidenceCard",
    "euModelDrivingLicence",
  ],
  OTHER: [
    "passport",
    "residentCard",
    "temporaryResidenceCard",
    "multiYearResidenceCard",
    "longStayVisaValidated",
    "algerianResidenceCertificate",
    "provisionalStayAuthorisation",
    "permitRenewalReceipt",
    "asylumSeekerAttestation",
    "internationalProtectionReceipt",
    "refugeeTravelDocument",
  ],
} as const satisfies Record<string, readonly Paper[]>;

const minorPapers = [
  "parentPassportWithChild",
  "minorCirculationDocument",
] as const satisfies readonly Paper[];

/** Source: F31057@2020-08-03, F31057@2024: papers by nationality and age. */
const identityPapersFor = ({ nationality, age }: Facts): readonly Paper[] => {
  const group = nationality ?? "FR";
  const isMinor = age !== null && age < 18;
  if (group === "FR" || !isMinor) return identityPapers[group];
  return group === "EEA"
    ? [...identityPapers.EEA, ...minorPapers]
    : ["passport", ...minorPapers, "internationalProtectionReceipt"];
};

const everyIdentityPaper: readonly Paper[] = [
  ...new Set<Paper>([...identityPapers.FR, ...identityPapers.EEA, ...identityPapers.OTHER]),
];

/** Source: F31057, F1460. A visa is on one page of the passport: no back can be asked of it. */
const permitPapers: readonly Paper[] = [
  "residentCard",
  "temporaryResidenceCard",
  "multiYearResidenceCard",
  "algerianResidenceCertificate",
  "longStayVisaValidated",
  "permitRenewalReceipt",
  "internationalProtectionReceipt",
];

const addressPapers: readonly Paper[] = ["energyWaterBill", "phoneBill", "taxNotice", "rentReceipt"];

/**
 * The catalogue of supporting documents (pièces justificatives). "Less than six months" and the sides come from SEED;
 * the other sources are named beside each kind.
 */
export const documentKinds = {
  identityProof: {
    owner: "applicant",
    sides: "both",
    colour: "required",
    papers: identityPapersFor,
    sources: ["SEED", "F31057@2020-08-03", "F31057@2024-STORED-LATER"],
  },
  legalRepresentativeIdentity: {
    owner: "legalRepresentative",
    sides: "both",
    colour: "required",
    papers: everyIdentityPaper,
    sources: ["SEED", "F2828@2025-05-26"],
  },
  proofOfAddress: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    maxAgeInMonths: 6,
    papers: addressPapers,
    sources: ["SEED", "F31847@2020-06-18", "F31847@2024-STORED-LATER"],
  },
  hostingAttestation: {
    owner: "host",
    sides: "one",
    colour: "any",
    sources: ["SEED", "F31847@2024-STORED-LATER", "R39697@2020-03-05"],
  },
  hostIdentity: {
    owner: "host",
    sides: "both",
    colour: "required",
    papers: everyIdentityPaper,
    sources: ["SEED", "F31847@2024-STORED-LATER"],
  },
  hostProofOfAddress: {
    owner: "host",
    sides: "one",
    colour: "any",
    maxAgeInMonths: 6,
    papers: addressPapers,
    sources: ["F31847@2024-STORED-LATER"],
  },
  domicileElectionAttestation: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    sources: ["F31847@2024-STORED-LATER"],
  },
  hotelManagerAttestation: {
    owner: "thirdParty",
    sides: "one",
    colour: "any",
    sources: ["F31847@2024-STORED-LATER"],
  },
  campsiteManagerAttestation: {
    owner: "thirdParty",
    sides: "one",
    colour: "any",
    sources: ["F31847@2024-STORED-LATER"],
  },
  harbourMasterAttestation: {
    owner: "thirdParty",
    sides: "one",
    colour: "any",
    maxAgeInMonths: 6,
    sources: ["F31847@2024-STORED-LATER"],
  },
  residencePermit: {
    owner: "applicant",
    sides: "both",
    colour: "required",
    papers: permitPapers,
    sources: ["SEED", "F2828@2025-05-26", "F1460@2020-08-04"],
  },
  proofOfNormalResidence: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    papers: [
      "paySlip",
      "rentReceipt",
      "taxNotice",
      "employmentContract",
      "socialSecurityAttestation",
      "schoolCertificate",
    ],
    sources: ["SEED", "F2828@2025-05-26", "F1758@2020-08-05"],
  },
  jdcProof: {
    owner: "applicant",
    sides: "one",
    colour: "preferred",
    papers: [
      "jdcParticipationCertificate",
      "jdcExemptionAttestation",
      "administrativeSituationAttestation",
      "provisionalAttestation",
    ],
    sources: ["SEED", "F2828@2025-05-26", "F1290@2022-STORED-LATER"],
  },
  roadSafetyCertificateLevel2: {
    owner: "applicant",
    sides: "one",
    colour: "preferred",
    papers: ["assr2", "asr", "aer", "swornStatementOfLoss"],
    sources: ["SEED", "F2828@2025-05-26", "F16548@2019-09-11"],
  },
  medicalOpinion: {
    owner: "applicant",
    sides: "both",
    colour: "any",
    // Cerfa 14880*02, usable for two years. Both sides: inferred.
    validityInMonths: 24,
    sources: ["SEED", "F2686@2020-08-04", "F1255@2019-11-26"],
  },
  provisionalCertificate: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    // Once expired it still proves the exam (inferred): never refused for its age.
    sources: ["SEED", "F2828@2020-07-23"],
  },
} as const satisfies Record<string, Kind>;

export type DocumentKind = keyof typeof documentKinds;

export const isDocumentKind = (name: string): name is DocumentKind => Object.hasOwn(documentKinds, name);

const kindOf = (kind: DocumentKind): Kind => documentKinds[kind];

/** The papers that count for this person; empty when the kind has no choice. */
export const papersFor = (kind: DocumentKind, facts: Facts): readonly Paper[] => {
  const { papers } = kindOf(kind);
  return typeof papers === "function" ? papers(facts) : (papers ?? []);
};

/** Front and back for a card, one page for a booklet's data page or a single sheet. */
export const sidesOf = (kind: DocumentKind, paper: Paper | null): Sides =>
  paper !== null && singlePage.includes(paper) ? "one" : kindOf(kind).sides;

/** The slots to fill for a document; a two-page file in the first slot fills both sides. */
export const slotsOf = (sides: Sides): readonly Slot[] => (sides === "both" ? ["front", "back"] : ["page"]);

export const requirementsOf = (kind: DocumentKind) => {
  const { owner, colour, maxAgeInMonths, validityInMonths, sources } = kindOf(kind);
  return {
    owner,
    colour,
    maxAgeInMonths: maxAgeInMonths ?? null,
    validityInMonths: validityInMonths ?? null,
    sources,
  };
};
