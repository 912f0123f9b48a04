import type { BirthDate, IsoDay } from "#domain/dates.ts";
import type { MrzFormat } from "#domain/documents/evidence.ts";
import { longNumber } from "./checks.ts";
import { fieldText, layouts } from "./layouts.ts";
import { birthDateOf, expiryOf, issueMonthOf, oldCardExpiry } from "./mrz-dates.ts";

/** What a machine-readable zone says. Null: the layout hasn't it, or it is no date or no sex. */
export type MrzFields = {
  readonly documentCode: string;
  readonly issuingState: string;
  readonly number: string;
  readonly nationality: string | null;
  readonly birthDate: BirthDate | null;
  readonly sex: "M" | "F" | "X" | null;
  /** Last day of validity; worked out from the month of issue for a French card of 1988. */
  readonly expiry: IsoDay | null;
  /** `YYYY-MM`, on a French card of 1988 only. */
  readonly issueMonth: string | null;
  /** Birth surname, as written there: without accents, its parts separated by a space. */
  readonly surname: string;
  readonly givenNames: readonly string[];
  /** The field is full to its last position: the name may go on. */
  readonly isSurnameCut: boolean;
  readonly areGivenNamesCut: boolean;
};

const withoutFillers = (text: string): string => text.replace(/<+$/, "");
const spaced = (text: string): string => withoutFillers(text).replaceAll(/<+/g, " ").trim();

/** Reads lines that follow a layout. `today` settles the century of the birth. */
export const parseMrz = (
  format: MrzFormat,
  lines: readonly string[],
  today: Temporal.PlainDate,
): MrzFields => {
  const text = (name: Parameters<typeof fieldText>[2]) => fieldText(format, lines, name);
  const birthDate = birthDateOf(text("birthDate"), today);
  const issueMonth = issueMonthOf(text("issueMonth"));
  const sex = text("sex");
  return {
    documentCode: withoutFillers(text("documentCode")),
    issuingState: withoutFillers(text("issuingState")),
    number: numberOf(format, lines),
    nationality: withoutFillers(text("nationality")) || (format === "FRENCH_ID" ? "FRA" : null),
    birthDate,
    sex: sex === "M" || sex === "F" || sex === "X" ? sex : null,
    expiry: issueMonth === null ? expiryOf(text("expiry")) : oldCardExpiry(issueMonth, birthDate),
    issueMonth,
    ...namesOf(format, lines),
  };
};

const numberOf = (format: MrzFormat, lines: readonly string[]): string => {
  const number = fieldText(format, lines, "number");
  // The number printed on the old card is the whole start of the line.
  if (format === "FRENCH_ID")
    return fieldText(format, lines, "issueMonth") + fieldText(format, lines, "issuingDepartment") + number;
  const long = format === "TD1" ? longNumber(lines) : null;
  return spaced(long?.number ?? number);
};

const namesOf = (format: MrzFormat, lines: readonly string[]) => {
  const given = fieldText(format, lines, "givenNames");
  if (layouts[format].fields.name === undefined) {
    const surname = fieldText(format, lines, "surname");
    return {
      surname: spaced(surname),
      givenNames: format === "FRENCH_ID" ? listed(given, "<<") : [],
      isSurnameCut: !surname.endsWith("<"),
      areGivenNamesCut: !given.endsWith("<"),
    };
  }
  const name = fieldText(format, lines, "name");
  const [surname = "", ...rest] = name.split("<<");
  return {
    surname: spaced(surname),
    givenNames: listed(rest.join("<"), "<"),
    isSurnameCut: !name.includes("<<"),
    areGivenNamesCut: !name.endsWith("<"),
  };
};

const listed = (text: string, between: string): readonly string[] =>
  text
    .split(between)
    .map(spaced)
    .filter((name) => name !== "");
