import type { MrzFormat } from "#domain/documents/evidence.ts";
import { checkDigit } from "./check-digit.ts";
import { fieldText, layouts, textAt } from "./layouts.ts";

/**
 * A document number longer than nine characters goes on in the optional field of a TD1, up to its check digit, and a
 * filler stands where the digit would be. Source: ICAO Doc 9303-5 §4.2.4.
 */
export const longNumber = (
  lines: readonly string[],
): { readonly number: string; readonly digit: string; readonly rest: string } | null => {
  const optional = fieldText("TD1", lines, "optional");
  const tail = /^[A-Z0-9]+/.exec(optional)?.[0] ?? "";
  if (fieldText("TD1", lines, "numberDigit") !== "<" || tail.length < 2) return null;
  return {
    number: fieldText("TD1", lines, "number") + tail.slice(0, -1),
    digit: tail.slice(-1),
    rest: optional.slice(tail.length),
  };
};

const hasShape = (format: MrzFormat, lines: readonly string[]): boolean => {
  const { lineCount, length, start } = layouts[format];
  return (
    lines.length === lineCount &&
    lines.every((line) => line.length === length && /^[A-Z0-9<]+$/.test(line)) &&
    start.test(lines[0] ?? "")
  );
};

/** The check digits of the zone that are wrong. */
export const wrongDigits = (format: MrzFormat, lines: readonly string[]): readonly string[] => {
  const long = format === "TD1" ? longNumber(lines) : null;
  return layouts[format].checks
    .filter(({ digit, over, mayBeEmpty }) => {
      if (digit === "numberDigit" && long !== null) return checkDigit(long.number) !== long.digit;
      const covered = over.map((span) => textAt(lines, span)).join("");
      const read = fieldText(format, lines, digit);
      if (mayBeEmpty === true && read === "<") return /[^<]/.test(covered);
      return checkDigit(covered) !== read;
    })
    .map(({ digit }) => digit);
};

/** The layout that these lines follow with every check digit right, if there is one. */
export const formatOf = (lines: readonly string[]): MrzFormat | null => {
  const formats = Object.keys(layouts) as MrzFormat[];
  return formats.find((format) => hasShape(format, lines) && wrongDigits(format, lines).length === 0) ?? null;
};
