import { day } from "../../dates.ts";
import { type Facts, factsFrom } from "../../facts.ts";
import { isSameFirstName, isSameName } from "../../mrz/names.ts";
import { type MrzFields, parseMrz } from "../../mrz/parse.ts";
import { judgeAttachment } from "../acceptance.ts";
import type { MrzFormat, MrzReading } from "../evidence.ts";
import { type Finding, finding } from "../findings.ts";
import { type DocumentKind, requirementsOf, type Slot } from "../kinds.ts";
import type { Paper } from "../papers.ts";
import { type Check, type Expectation, onEachPage } from "./check.ts";

/** The documents of which a machine reads lines. */
const ofIdentity: readonly DocumentKind[] = ["identityProof", "legalRepresentativeIdentity", "hostIdentity"];
const ofLicence: readonly DocumentKind[] = ["currentLicence", "damagedLicence"];

/** The side that carries the lines; a passport has one page. Source: ICAO Doc 9303; French cards of 1988 and 2021. */
const sideOf: Readonly<Partial<Record<MrzFormat, Slot>>> = {
  FRENCH_ID: "front",
  TD1: "back",
  FRENCH_DRIVING_LICENCE: "front",
};

/** Which paper the lines are of, when they tell: the tolerances of a French one depend on it. */
const paperOf = (format: MrzFormat, { issuingState }: MrzFields): Paper | null => {
  if (format === "FRENCH_ID") return "nationalIdentityCard";
  if (issuingState !== "FRA") return null;
  if (format === "TD3") return "biometricPassport";
  return format === "TD1" ? "nationalIdentityCard" : null;
};

const expired = (
  { format }: MrzReading,
  fields: MrzFields,
  { kind, paper, on, facts }: Expectation,
): readonly Finding[] => {
  // A licence whose card has ended may be renewed, replaced, exchanged: its date forbids nothing.
  if (fields.expiry === null || (kind !== null && !requirementsOf(kind).runsOut)) return [];
  const asked: Facts = facts ?? factsFrom({}, on);
  const judged = judgeAttachment(
    {
      kind: kind ?? "identityProof",
      paper: kind === null ? null : (paper ?? paperOf(format, fields)),
      issued: null,
      expires: day(fields.expiry),
    },
    asked,
  );
  return judged.accepted || judged.reason === "kindNotAccepted"
    ? []
    : [finding("mrz.expired", {}, { date: fields.expiry })];
};

/** Compares the name with the form's; one that the reader doubts is only shown to the agent. */
const named = (
  { isNameUncertain }: MrzReading,
  fields: MrzFields,
  { person }: Expectation,
): readonly Finding[] => {
  if (person === null) return [];
  if (isNameUncertain) return [finding("mrz.uncertain-name")];
  const isSame =
    isSameName(person.birthName, fields.surname, fields.isSurnameCut) &&
    (fields.givenNames.length === 0 ||
      isSameFirstName(person.firstNames.split(/[\s,]+/), fields.givenNames, fields.areGivenNamesCut));
  const read = [fields.surname, ...fields.givenNames].join(" ");
  return isSame ? [] : [finding("mrz.name", {}, { read, typed: `${person.birthName} ${person.firstNames}` })];
};

const born = ({ birthDate }: MrzFields, expectation: Expectation): readonly Finding[] => {
  const typed = expectation.birthDate;
  if (birthDate === null || typed === null) return [];
  return typed.startsWith(birthDate) || birthDate.startsWith(typed)
    ? []
    : [finding("mrz.birth-date", {}, { read: birthDate })];
};

const misplaced = ({ format }: MrzReading, { kind, slot }: Expectation): readonly Finding[] => {
  if (kind === null) return [];
  const side = sideOf[format];
  const isOtherSide = slot !== null && slot !== "page" && side !== undefined && side !== slot;
  return isOtherSide && (ofIdentity.includes(kind) || ofLicence.includes(kind))
    ? [finding("side.wrong")]
    : [];
};

/** Judges what machine-readable lines say: the person, the end of validity, the side they were found on. */
export const machineLines = onEachPage(({ mrz }, page, { expectation }) => {
  if (mrz === null) return [];
  const fields = parseMrz(mrz.format, mrz.lines, expectation.on);
  return [
    ...expired(mrz, fields, expectation),
    ...named(mrz, fields, expectation),
    ...born(fields, expectation),
    ...misplaced(mrz, expectation),
  ].map((found) => ({ ...found, page, box: mrz.box }));
});

/** The papers whose very page carries lines, whichever way the document is taken. */
const alwaysOnPage: readonly string[] = ["passport", "biometricPassport", "refugeeTravelDocument"];

/** Asks whether the lines are visible, where they should be and nothing was read. */
export const unreadLines: Check = ({ evidence, expectation: { kind, slot, paper, others } }) => {
  if (kind === null || evidence.pages.some(({ mrz }) => mrz !== null)) return [];
  const isPassportPage = paper !== null && alwaysOnPage.includes(paper);
  const isLicenceFront = ofLicence.includes(kind) && slot === "front" && paper !== "paperLicence";
  const sides = others.filter(({ isSameDocument }) => isSameDocument);
  const hasBothSides = sides.length > 0 || evidence.pages.length > 1;
  const isRead = sides.some((other) => other.evidence.pages.some(({ mrz }) => mrz !== null));
  const isWholeCard = ofIdentity.includes(kind) && hasBothSides && !isRead;
  return isPassportPage || isLicenceFront || isWholeCard ? [finding("mrz.unread", { page: 1 })] : [];
};
