import type { MrzFormat } from "#domain/documents/evidence.ts";

/** Which characters a position may hold. A date may hold fillers where its day or month is unknown. */
export type CharacterClass = "letter" | "capital" | "digit" | "digitOrFiller" | "any" | "sex";

export const charactersOf: Readonly<Record<CharacterClass, string>> = {
  letter: "ABCDEFGHIJKLMNOPQRSTUVWXYZ<",
  capital: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  digit: "0123456789",
  digitOrFiller: "0123456789<",
  any: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<",
  sex: "MFX<",
};

/** Positions of one line, counted from 0, both ends included. */
export type Span = { readonly line: number; readonly from: number; readonly to: number };

export type FieldName =
  | "documentCode"
  | "issuingState"
  | "number"
  | "numberDigit"
  | "birthDate"
  | "birthDigit"
  | "sex"
  | "expiry"
  | "expiryDigit"
  | "nationality"
  | "optional"
  | "optionalDigit"
  | "moreOptional"
  | "overallDigit"
  | "name"
  | "surname"
  | "givenNames"
  | "issuingPlace"
  | "issueMonth"
  | "issuingDepartment";

export type Field = Span & { readonly characters: CharacterClass };

export type Check = {
  readonly digit: FieldName;
  readonly over: readonly Span[];
  /** The digit of an empty field may be a filler. */
  readonly mayBeEmpty?: true;
};

export type Layout = {
  readonly lineCount: number;
  readonly length: number;
  /** What the first line starts with: tells apart layouts of the same size. */
  readonly start: RegExp;
  readonly fields: Readonly<Partial<Record<FieldName, Field>>>;
  readonly checks: readonly Check[];
};

const field = (line: number, from: number, to: number, characters: CharacterClass): Field => ({
  line,
  from,
  to,
  characters,
});

const span = (line: number, from: number, to: number): Span => ({ line, from, to });

/** Second line of passports and visas, whose first 28 characters are the same. */
const secondLine = {
  number: field(1, 0, 8, "any"),
  numberDigit: field(1, 9, 9, "digit"),
  nationality: field(1, 10, 12, "letter"),
  birthDate: field(1, 13, 18, "digitOrFiller"),
  birthDigit: field(1, 19, 19, "digit"),
  sex: field(1, 20, 20, "sex"),
  expiry: field(1, 21, 26, "digit"),
  expiryDigit: field(1, 27, 27, "digit"),
} as const;

const secondLineChecks: readonly Check[] = [
  { digit: "numberDigit", over: [span(1, 0, 8)] },
  { digit: "birthDigit", over: [span(1, 13, 18)] },
  { digit: "expiryDigit", over: [span(1, 21, 26)] },
];

const firstLine = (length: number) =>
  ({
    documentCode: field(0, 0, 1, "letter"),
    issuingState: field(0, 2, 4, "letter"),
    name: field(0, 5, length - 1, "letter"),
  }) as const;

/**
 * Where everything stands in each machine-readable zone of this service. Sources: ICAO Doc 9303 parts 4 (TD3), 5 (TD1),
 * 6 (TD2) and 7 (visas); the two French layouts are in no public standard: they follow specimens of the papers.
 */
export const layouts: Readonly<Record<MrzFormat, Layout>> = {
  TD1: {
    lineCount: 3,
    length: 30,
    start: /^[IAC][A-Z<]/,
    fields: {
      documentCode: field(0, 0, 1, "letter"),
      issuingState: field(0, 2, 4, "letter"),
      number: field(0, 5, 13, "any"),
      numberDigit: field(0, 14, 14, "digitOrFiller"),
      optional: field(0, 15, 29, "any"),
      birthDate: field(1, 0, 5, "digitOrFiller"),
      birthDigit: field(1, 6, 6, "digit"),
      sex: field(1, 7, 7, "sex"),
      expiry: field(1, 8, 13, "digit"),
      expiryDigit: field(1, 14, 14, "digit"),
      nationality: field(1, 15, 17, "letter"),
      moreOptional: field(1, 18, 28, "any"),
      overallDigit: field(1, 29, 29, "digit"),
      name: field(2, 0, 29, "letter"),
    },
    checks: [
      { digit: "numberDigit", over: [span(0, 5, 13)] },
      { digit: "birthDigit", over: [span(1, 0, 5)] },
      { digit: "expiryDigit", over: [span(1, 8, 13)] },
      { digit: "overallDigit", over: [span(0, 5, 29), span(1, 0, 6), span(1, 8, 14), span(1, 18, 28)] },
    ],
  },
  TD2: {
    lineCount: 2,
    length: 36,
    start: /^(?!IDFRA)[IACP][A-Z<]/,
    fields: {
      ...firstLine(36),
      ...secondLine,
      optional: field(1, 28, 34, "any"),
      overallDigit: field(1, 35, 35, "digit"),
    },
    checks: [
      ...secondLineChecks,
      { digit: "overallDigit", over: [span(1, 0, 9), span(1, 13, 19), span(1, 21, 34)] },
    ],
  },
  TD3: {
    lineCount: 2,
    length: 44,
    start: /^P[A-Z<]/,
    fields: {
      ...firstLine(44),
      ...secondLine,
      optional: field(1, 28, 41, "any"),
      optionalDigit: field(1, 42, 42, "digitOrFiller"),
      overallDigit: field(1, 43, 43, "digit"),
    },
    checks: [
      ...secondLineChecks,
      { digit: "optionalDigit", over: [span(1, 28, 41)], mayBeEmpty: true },
      { digit: "overallDigit", over: [span(1, 0, 9), span(1, 13, 19), span(1, 21, 42)] },
    ],
  },
  MRVA: {
    lineCount: 2,
    length: 44,
    start: /^V[A-Z<]/,
    fields: { ...firstLine(44), ...secondLine, optional: field(1, 28, 43, "any") },
    checks: secondLineChecks,
  },
  MRVB: {
    lineCount: 2,
    length: 36,
    start: /^V[A-Z<]/,
    fields: { ...firstLine(36), ...secondLine, optional: field(1, 28, 35, "any") },
    checks: secondLineChecks,
  },
  FRENCH_ID: {
    lineCount: 2,
    length: 36,
    start: /^IDFRA/,
    fields: {
      documentCode: field(0, 0, 1, "capital"),
      issuingState: field(0, 2, 4, "capital"),
      surname: field(0, 5, 29, "letter"),
      issuingPlace: field(0, 30, 35, "any"),
      issueMonth: field(1, 0, 3, "digit"),
      issuingDepartment: field(1, 4, 6, "any"),
      number: field(1, 7, 11, "digit"),
      numberDigit: field(1, 12, 12, "digit"),
      givenNames: field(1, 13, 26, "letter"),
      birthDate: field(1, 27, 32, "digitOrFiller"),
      birthDigit: field(1, 33, 33, "digit"),
      sex: field(1, 34, 34, "sex"),
      overallDigit: field(1, 35, 35, "digit"),
    },
    checks: [
      { digit: "numberDigit", over: [span(1, 0, 11)] },
      { digit: "birthDigit", over: [span(1, 27, 32)] },
      { digit: "overallDigit", over: [span(0, 0, 35), span(1, 0, 34)] },
    ],
  },
  FRENCH_DRIVING_LICENCE: {
    lineCount: 1,
    length: 30,
    start: /^D1FRA/,
    fields: {
      documentCode: field(0, 0, 1, "any"),
      issuingState: field(0, 2, 4, "capital"),
      number: field(0, 5, 13, "any"),
      numberDigit: field(0, 14, 14, "digit"),
      expiry: field(0, 15, 20, "digit"),
      surname: field(0, 21, 28, "letter"),
      overallDigit: field(0, 29, 29, "digit"),
    },
    checks: [
      { digit: "numberDigit", over: [span(0, 0, 13)] },
      { digit: "overallDigit", over: [span(0, 0, 28)] },
    ],
  },
};

export const textAt = (lines: readonly string[], { line, from, to }: Span): string =>
  (lines[line] ?? "").slice(from, to + 1);

/** The field of that name, empty where the layout has none. */
export const fieldText = (format: MrzFormat, lines: readonly string[], name: FieldName): string => {
  const at = layouts[format].fields[name];
  return at === undefined ? "" : textAt(lines, at);
};

/** First characters that a layout imposes, one set a position. */
const imposed: Readonly<Record<MrzFormat, readonly string[]>> = {
  TD1: ["IAC"],
  TD2: ["IACP"],
  TD3: ["P"],
  MRVA: ["V"],
  MRVB: ["V"],
  FRENCH_ID: [..."IDFRA"],
  FRENCH_DRIVING_LICENCE: [..."D1FRA"],
};

/** Numbers of French passports and licences: two figures, two letters, five figures. */
const frenchNumber: readonly CharacterClass[] = [..."ddccddddd"].map((letter) =>
  letter === "d" ? "digit" : "capital",
);

const isFrench = (format: MrzFormat, firstLine: string): boolean =>
  format === "FRENCH_DRIVING_LICENCE" || (format === "TD3" && firstLine.slice(2, 5) === "FRA");

/**
 * The characters of the class of a position, and those among them that the layout imposes there. `firstLine`, once
 * known, tells whose number it is.
 */
export const charactersAt = (
  format: MrzFormat,
  line: number,
  position: number,
  firstLine = "",
): { readonly allowed: string; readonly fixed: string | null } => {
  const at = Object.values(layouts[format].fields).find(
    (candidate) => candidate.line === line && position >= candidate.from && position <= candidate.to,
  );
  const number = layouts[format].fields.number;
  const french =
    number === at && isFrench(format, firstLine) ? frenchNumber[position - (at?.from ?? 0)] : undefined;
  return {
    allowed: charactersOf[french ?? at?.characters ?? "any"],
    fixed: (line === 0 ? imposed[format][position] : undefined) ?? null,
  };
};
