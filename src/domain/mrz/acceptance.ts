import type { MrzFormat } from "#domain/documents/evidence.ts";
import { mrzThresholds } from "#domain/documents/thresholds.ts";
import { wrongDigits } from "./checks.ts";
import { fieldText, layouts, type Span } from "./layouts.ts";
import type { MrzFields } from "./parse.ts";
import { isKnownState } from "./states.ts";

const nameFields = ["name", "surname", "givenNames"] as const;

/** What was read of a zone, before it is believed. */
export type Transcript = {
  readonly format: MrzFormat;
  readonly lines: readonly string[];
  /** Log-probability of each character, line by line. */
  readonly chances: readonly (readonly number[])[];
  /** Characters changed so that the check digits are right. */
  readonly repairs: number;
};

/**
 * The acceptance rule: a transcript is believed whole or not at all. Every check digit is right, the characters are sure
 * on the whole and none is a mere guess, at most one was repaired, the States are known, the dates are dates, and the
 * names are written as names are.
 */
export const isAccepted = (transcript: Transcript, fields: MrzFields): boolean =>
  wrongDigits(transcript.format, transcript.lines).length === 0 &&
  transcript.repairs <= mrzThresholds.mostRepairs &&
  confidenceOf(transcript) >= mrzThresholds.leastMeanChance &&
  hasNoGuess(transcript) &&
  !hasUncheckedNought(transcript) &&
  isKnownState(fields.issuingState) &&
  (fields.nationality === null || isKnownState(fields.nationality)) &&
  hasDates(transcript.format, fields) &&
  areNamesWellWritten(transcript);

/**
 * Only a repaired character may be unlikely, and none of a name that no check digit covers. The digits don't settle the
 * others either: they take 6 for G, 8 for S and 0 for A, K or U, whose values differ by tens.
 */
const hasNoGuess = ({ format, chances, repairs }: Transcript): boolean =>
  chances.flat().filter((chance) => chance < mrzThresholds.leastChance).length <= repairs &&
  nameFields
    .map((name) => layouts[format].fields[name])
    .filter((at) => at !== undefined && !isCovered(format, at))
    .every((at) => chancesAt(chances, at).every((chance) => chance >= mrzThresholds.leastChanceInName));

/** The names of the French layouts are under their overall digit, those of the standard under none. */
const isCovered = (format: MrzFormat, { line, from, to }: Span): boolean =>
  layouts[format].checks.some(({ over }) =>
    over.some((span) => span.line === line && span.from <= from && span.to >= to),
  );

const chancesAt = (chances: Transcript["chances"], at: Span | undefined): readonly number[] =>
  at === undefined ? [] : (chances[at.line]?.slice(at.from, at.to + 1) ?? []);

/**
 * In bold print 0 and O are the same drawing. Where letters and figures mix and no check digit covers them (the end of a
 * visa), nothing tells them apart.
 */
const hasUncheckedNought = ({ format, lines }: Transcript): boolean =>
  (format === "MRVA" || format === "MRVB") &&
  (fieldText(format, lines, "optional").match(/[A-Z0-9]+/g) ?? []).some(
    (run) => /[0O]/.test(run) && /[A-NP-Z]/.test(run),
  );

/** Mean log-probability of the characters. */
export const confidenceOf = ({ chances }: Transcript): number => {
  const all = chances.flat();
  return all.reduce((sum, chance) => sum + chance, 0) / all.length;
};

const hasDates = (format: MrzFormat, { birthDate, expiry }: MrzFields): boolean => {
  const { fields } = layouts[format];
  return (fields.birthDate === undefined || birthDate !== null) && expiry !== null;
};

/** Letters, single fillers inside a name, two between surname and given names, then fillers to the end. */
const wholeName = /^[A-Z]+(<[A-Z]+)*(<<[A-Z]+(<[A-Z]+)*)?<*$/;
const oneName = /^[A-Z]+(<[A-Z]+)*<*$/;
const listOfNames = /^[A-Z]+(<<?[A-Z]+)*<*$/;

const areNamesWellWritten = ({ format, lines }: Transcript): boolean => {
  const { fields } = layouts[format];
  const text = (name: "name" | "surname" | "givenNames") => fieldText(format, lines, name);
  return (
    (fields.name === undefined || wholeName.test(text("name"))) &&
    (fields.surname === undefined || oneName.test(text("surname"))) &&
    (fields.givenNames === undefined || listOfNames.test(text("givenNames")))
  );
};

/**
 * Check digits don't cover the names of most zones: one doubtful letter, or characters enlarged to be read, make the name
 * uncertain, to be shown to a person and never compared. `pitch` is in pixels of the page.
 */
export const isNameUncertain = ({ format, chances }: Transcript, pitch: number): boolean => {
  if (pitch < mrzThresholds.leastPitchOfSureNames) return true;
  return nameFields.some((name) => {
    const letters = chancesAt(chances, layouts[format].fields[name]);
    return letters.some((chance) => chance < mrzThresholds.leastChanceOfNameLetter);
  });
};
