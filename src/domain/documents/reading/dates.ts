import type { TextLine } from "../evidence.ts";

/** A date written somewhere in a text, with what is written before it on the line. */
export type DateInText = {
  readonly day: Temporal.PlainDate;
  readonly before: string;
  readonly line: TextLine;
  readonly lineNumber: number;
};

const months = [
  "janvier",
  "fevrier",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "aout",
  "septembre",
  "octobre",
  "novembre",
  "decembre",
] as const;

/** As on the bills of senders who write in English: whole, or their first three or four letters. */
const englishMonths = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** Without accents and in lower case, letter for letter: places in the text stay the same. */
export const flat = (text: string): string =>
  [...text.normalize("NFC")]
    .map((letter) => letter.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase())
    .map((letter, index) => (letter.length === 1 ? letter : (text[index] ?? " ")))
    .join("");

const dayOf = (year: number, month: number, day: number): Temporal.PlainDate | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return null;
  }
};

/** Two digits stand for this century: the papers that are dated here are recent. */
const yearOf = (typed: string): number => (typed.length === 2 ? 2000 + Number(typed) : Number(typed));

const numeric = /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?![\d/]|[.-]\d)/g;
const inWords = /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?[\s.]+([a-z]{3,9})\.?,?[\s.]+(\d{4})(?!\d)/g;
const monthFirst = /(?<![a-z])([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s?(\d{4})(?!\d)/g;
const isoForm = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

const monthIn = (names: readonly string[], name: string): number =>
  names.findIndex(
    (month) => month === name || (name.length >= 3 && month.startsWith(name) && name !== "jui"),
  ) + 1;

const monthNamed = (name: string): number => monthIn(months, name) || monthIn(englishMonths, name);

type Found = { readonly day: Temporal.PlainDate | null; readonly at: number };

const datesOfLine = (text: string): readonly Found[] => {
  const line = flat(text);
  const found: Found[] = [];
  for (const { 1: day = "", 2: month = "", 3: year = "", index } of line.matchAll(numeric))
    found.push({ day: dayOf(yearOf(year), Number(month), Number(day)), at: index });
  for (const { 1: day = "", 2: month = "", 3: year = "", index } of line.matchAll(inWords))
    found.push({ day: dayOf(Number(year), monthNamed(month), Number(day)), at: index });
  for (const { 1: month = "", 2: day = "", 3: year = "", index } of line.matchAll(monthFirst))
    found.push({ day: dayOf(Number(year), monthNamed(month), Number(day)), at: index });
  for (const { 1: year = "", 2: month = "", 3: day = "", index } of line.matchAll(isoForm))
    found.push({ day: dayOf(Number(year), Number(month), Number(day)), at: index });
  return found.toSorted((a, b) => a.at - b.at);
};

/** Every date of a text, as papers write it in France: 03/06/2026, 3.6.26, 1er juin 2026, 2026-06-03, 3 June 2026. */
export const datesIn = (lines: readonly TextLine[]): readonly DateInText[] =>
  lines.flatMap((line, lineNumber) =>
    datesOfLine(line.text).flatMap(({ day, at }) =>
      day === null ? [] : [{ day, before: flat(line.text).slice(0, at), line, lineNumber }],
    ),
  );
