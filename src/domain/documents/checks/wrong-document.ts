import { finding } from "../findings.ts";
import type { DocumentKind } from "../kinds.ts";
import { isPaper, type Paper } from "../papers.ts";
import { familyOf, type PaperFamily } from "../reading/family.ts";
import type { Check } from "./check.ts";

const identity: readonly PaperFamily[] = ["passport", "frenchIdentityCard", "card", "visa", "drivingLicence"];
const address: readonly PaperFamily[] = ["bill", "taxNotice", "rentReceipt"];

/**
 * What each document may be recognised as. A kind that is not here takes papers of too many sorts to say; what is not
 * recognised is never called wrong.
 */
const familiesOf: Readonly<Partial<Record<DocumentKind, readonly PaperFamily[]>>> = {
  identityProof: identity,
  legalRepresentativeIdentity: identity,
  hostIdentity: identity,
  residencePermit: ["card", "visa"],
  currentLicence: ["drivingLicence", "card"],
  damagedLicence: ["drivingLicence", "card"],
  proofOfAddress: address,
  hostProofOfAddress: address,
  hostingAttestation: ["hostingAttestation"],
  provisionalCertificate: ["examCertificate"],
  jdcProof: ["defenceDay"],
  roadSafetyCertificateLevel2: ["roadSafety"],
  roadSafetyCertificateAny: ["roadSafety"],
  medicalOpinion: ["medicalOpinion"],
};

/** The papers that bear such lines: another one chosen from the list is to be checked. */
const papersOf: Readonly<Partial<Record<PaperFamily, readonly Paper[]>>> = {
  passport: [
    "passport",
    "biometricPassport",
    "nonBiometricPassport",
    "refugeeTravelDocument",
    "parentPassportWithChild",
    // The visa is on a page of the passport.
    "longStayVisaValidated",
  ],
  frenchIdentityCard: ["nationalIdentityCard"],
  drivingLicence: ["euModelDrivingLicence", "cardLicence"],
};

/** Advises when a document is recognised as another one than is asked, or than was chosen from the list. */
export const wrongDocument: Check = ({ evidence, expectation: { kind, paper, on } }) => {
  const accepted = kind === null ? undefined : familiesOf[kind];
  if (kind === null || accepted === undefined) return [];
  const family = familyOf(evidence, on);
  if (family === null) return [];
  const lines = evidence.pages.find(({ mrz }) => mrz !== null);
  const where = { page: 1, box: lines?.mrz?.box ?? null };
  if (!accepted.includes(family)) return [finding("document.wrong", where, { seen: family, asked: kind })];
  const fitting = papersOf[family];
  const isOtherPaper = paper !== null && isPaper(paper) && fitting !== undefined && !fitting.includes(paper);
  return isOtherPaper ? [finding("document.wrong", where, { seen: family, paper })] : [];
};
