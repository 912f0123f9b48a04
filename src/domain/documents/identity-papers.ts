import type { Facts } from "../facts.ts";
import type { Paper } from "./papers.ts";

const adultPapers = {
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

const minorPapers = {
  FR: adultPapers.FR,
  EEA: [...adultPapers.EEA, "parentPassportWithChild", "minorCirculationDocument"],
  OTHER: [
    "passport",
    "parentPassportWithChild",
    "minorCirculationDocument",
    "internationalProtectionReceipt",
  ],
} as const satisfies Record<string, readonly Paper[]>;

const eachOf = (lists: Readonly<Record<string, readonly Paper[]>>): readonly Paper[] => [
  ...new Set(Object.values(lists).flat()),
];

/**
 * The identity papers of an adult whose nationality the rules do not know: a legal representative, a host.
 * Source: SEED; F31057@2024-STORED-LATER.
 */
export const everyAdultPaper: readonly Paper[] = eachOf(adultPapers);

const everyMinorPaper: readonly Paper[] = eachOf(minorPapers);

/** The applicant's identity papers, by nationality and age. Source: F31057@2020-08-03, F31057@2024-STORED-LATER. */
export const identityPapersFor = ({ identityGroup, age }: Facts): readonly Paper[] => {
  const isMinor = age !== null && age < 18;
  if (identityGroup === null) return isMinor ? everyMinorPaper : everyAdultPaper;
  return (isMinor ? minorPapers : adultPapers)[identityGroup];
};
