import type { Reading } from "../evidence.ts";
import { type Finding, verdictOf } from "../findings.ts";
import type { DocumentKind } from "../kinds.ts";
import { requirementsOf } from "../kinds.ts";
import { differentPerson, otherDocumentsSide, pictureGivenTwice } from "./across.ts";
import { blankPage } from "./blank.ts";
import { blurred } from "./blur.ts";
import { certificateSeal } from "./certificate.ts";
import type { Check, Judged } from "./check.ts";
import { blackAndWhite } from "./colour.ts";
import { cutOff, glare, missingRows, small } from "./framing.ts";
import { badlyLit } from "./light.ts";
import { machineLines, unreadLines } from "./mrz.ts";
import { nameAndPlace, tooOld } from "./proof.ts";
import { sameSideTwice } from "./same-side.ts";
import { seals } from "./seal.ts";
import { pastItsEnd } from "./validity.ts";
import { wrongDocument } from "./wrong-document.ts";

const identityPapers: readonly DocumentKind[] = [
  "identityProof",
  "legalRepresentativeIdentity",
  "hostIdentity",
  "residencePermit",
  "currentLicence",
  "damagedLicence",
  "foreignLicence",
];

/**
 * Which readings a document is worth: lines on cards and passports, seals and texts on sheets, where lines would tell that
 * it is another paper; all when not known.
 */
export const readingsFor = (kind: DocumentKind | null): readonly Reading[] => {
  if (kind === null) return ["mrz", "seals", "text", "faces", "signature"];
  return isIdentityPaper(kind) ? ["mrz"] : ["mrz", "seals", "text"];
};

export const isIdentityPaper = (kind: DocumentKind): boolean => identityPapers.includes(kind);

const always: readonly Check[] = [
  blankPage,
  sameSideTwice,
  otherDocumentsSide,
  differentPerson,
  pictureGivenTwice,
  missingRows,
  blurred,
  badlyLit,
  blackAndWhite,
  cutOff,
  small,
  wrongDocument,
  machineLines,
  unreadLines,
  seals,
];

/** The rules on a document: the same on every picture, more on those that prove an address or lapse. */
const checksFor = (kind: DocumentKind | null): readonly Check[] => {
  if (kind === null) return always;
  const { maxAgeInMonths, showsAddress, runsOut } = requirementsOf(kind);
  return [
    ...always,
    ...(isIdentityPaper(kind) ? [glare] : []),
    ...(maxAgeInMonths === null ? [] : [tooOld]),
    ...(showsAddress ? [nameAndPlace] : []),
    ...(runsOut ? [pastItsEnd] : []),
    ...(kind === "provisionalCertificate" ? [certificateSeal] : []),
  ];
};

export type Verdict = {
  readonly verdict: ReturnType<typeof verdictOf>;
  readonly findings: readonly Finding[];
};

/** Everything there is to say of a file. On an empty page nothing else is worth saying. */
export const judgeFile = (judged: Judged): Verdict => {
  const blank = blankPage(judged);
  const findings =
    blank.length > 0 ? blank : checksFor(judged.expectation.kind).flatMap((check) => check(judged));
  return { verdict: verdictOf(findings), findings };
};
