import { type FieldName, type ParseResult, parse } from "mrz";
import type { MrzFormat } from "#domain/documents/evidence.ts";
import { fieldText } from "#domain/mrz/layouts.ts";
import type { MrzFields } from "#domain/mrz/parse.ts";

/**
 * Whether the package `mrz`, written by others from the same standard, reads the lines as we do: every field that it
 * finds sound must be the same, and it may object only to what it doesn't know (visas, specimen codes, sex X).
 */
export const agrees = (format: MrzFormat, lines: readonly string[], fields: MrzFields): boolean => {
  const parsed = parsedByOthers(lines);
  if (parsed === null || parsed.format !== formatThere[format]) return false;
  const ours = expectedThere(format, lines, fields);
  return parsed.details.every(({ field, valid }) => {
    if (field === null) return true;
    // A name without given names, or too long for them, isn't one to that package.
    if (field === "firstName" && fields.givenNames.length === 0) return true;
    if (!valid) return unknownThere[format].includes(field);
    const mine = ours[field];
    return mine === undefined || mine === (parsed.fields[field] ?? "");
  });
};

const parsedByOthers = (lines: readonly string[]): ParseResult | null => {
  try {
    return parse(lines);
  } catch {
    return null;
  }
};

const formatThere: Readonly<Record<MrzFormat, ParseResult["format"]>> = {
  TD1: "TD1",
  TD2: "TD2",
  TD3: "TD3",
  MRVA: "TD3",
  MRVB: "TD2",
  FRENCH_ID: "FRENCH_NATIONAL_ID",
  FRENCH_DRIVING_LICENCE: "FRENCH_DRIVING_LICENSE",
};

const codes: readonly FieldName[] = ["issuingState", "nationality", "sex"];
// A visa has no overall digit, and its optional field reaches the end of the line.
const visaParts: readonly FieldName[] = [
  ...codes,
  "documentCode",
  "personalNumber",
  "personalNumberCheckDigit",
  "compositeCheckDigit",
  "optional",
];

const unknownThere: Readonly<Record<MrzFormat, readonly FieldName[]>> = {
  TD1: codes,
  TD2: codes,
  TD3: codes,
  MRVA: visaParts,
  MRVB: visaParts,
  FRENCH_ID: codes,
  FRENCH_DRIVING_LICENCE: codes,
};

const sexes = { M: "male", F: "female" } as const;

const expectedThere = (
  format: MrzFormat,
  lines: readonly string[],
  fields: MrzFields,
): Partial<Record<FieldName, string>> => ({
  issuingState: fields.issuingState,
  // That package keeps the month and the department of issue apart from the number.
  documentNumber: format === "FRENCH_ID" ? fields.number.slice(7) : fields.number,
  ...(fields.nationality !== null && { nationality: fields.nationality }),
  birthDate: fieldText(format, lines, "birthDate"),
  ...(format !== "FRENCH_ID" && { expirationDate: fieldText(format, lines, "expiry") }),
  ...(format === "FRENCH_ID" && { issueDate: fieldText(format, lines, "issueMonth") }),
  ...(fields.sex !== null && fields.sex !== "X" && { sex: sexes[fields.sex] }),
  lastName: fields.surname,
  ...(format !== "FRENCH_ID" && { firstName: fields.givenNames.join(" ") }),
});
