import type { IsoDay } from "../dates.ts";
import { fieldLengths, mandatoryFields } from "./fields.ts";

/** What the first characters of a 2D-Doc say. */
export type SealHeader = {
  readonly version: string;
  /** The certification authority, as in the trust list, and the signing certificate within it. */
  readonly authority: string;
  readonly certificate: string;
  readonly issuedOn: IsoDay | null;
  readonly signedOn: IsoDay | null;
  readonly documentType: string;
  readonly perimeter: string | null;
  readonly country: string | null;
};

export type SealField = {
  readonly id: string;
  readonly value: string;
  /** Cut short by the issuer: compared by its beginning. */
  readonly isCut: boolean;
  readonly isKnown: boolean;
};

export type Seal = {
  readonly header: SealHeader;
  readonly fields: readonly SealField[];
  /** The characters the signature covers, and the signature as written; null when there is none. */
  readonly signed: string;
  readonly signature: string | null;
  /** Every field that its type must carry is there; null when the type is not one of those known here. */
  readonly isComplete: boolean | null;
};

/** Why a code is no seal that can be read here. */
export type NotASeal = "notASeal" | "unknownVersion" | "binaryForm" | "cutHeader";

const groupSeparator = "\u001d";
const recordSeparator = "\u001e";
const unitSeparator = "\u001f";
const binaryMarker = "\u00dc";

const headerLengths: Readonly<Record<string, number>> = { "01": 22, "02": 22, "03": 24, "04": 26 };

const epoch = Temporal.PlainDate.from("2000-01-01");

/** Days since 1 January 2000 in hexadecimal; `FFFF` is no date. */
export const dayOfHexadecimal = (text: string): IsoDay | null =>
  /^[0-9A-F]{4}$/i.test(text) && text.toUpperCase() !== "FFFF"
    ? epoch.add({ days: Number.parseInt(text, 16) }).toString()
    : null;

const headerOf = (content: string, length: number): SealHeader => ({
  version: content.slice(2, 4),
  authority: content.slice(4, 8),
  certificate: content.slice(8, 12),
  issuedOn: dayOfHexadecimal(content.slice(12, 16)),
  signedOn: dayOfHexadecimal(content.slice(16, 20)),
  documentType: content.slice(20, 22),
  perimeter: length > 22 ? content.slice(22, 24) : null,
  country: length > 24 ? content.slice(24, 26) : null,
});

/** Where the value of a field that begins at `from` ends, and where the next field begins. */
const extentOf = (
  message: string,
  from: number,
  id: string,
): { readonly end: number; readonly next: number } => {
  const { min, max } = fieldLengths[id] ?? { min: 0, max: Number.POSITIVE_INFINITY };
  let end = from;
  while (end < message.length && end - from < max) {
    const character = message[end];
    // A field of fixed length may hold spaces, never a separator: a separator inside means that it was cut.
    if (character === groupSeparator || character === recordSeparator) break;
    end += 1;
  }
  const isSeparated = message[end] === groupSeparator || message[end] === recordSeparator;
  // A separator right after a fixed field belongs to nothing: some issuers add one all the same.
  return { end, next: isSeparated && (min < max || end - from <= max) ? end + 1 : end };
};

const fieldsOf = (message: string): readonly SealField[] => {
  const fields: SealField[] = [];
  let at = 0;
  while (at + 2 <= message.length) {
    const id = message.slice(at, at + 2);
    const { end, next } = extentOf(message, at + 2, id);
    fields.push({
      id,
      value: message.slice(at + 2, end),
      isCut: message[end] === recordSeparator,
      isKnown: Object.hasOwn(fieldLengths, id),
    });
    at = next;
  }
  return fields;
};

const isComplete = (type: string, fields: readonly SealField[]): boolean | null => {
  const lines = mandatoryFields[type];
  if (lines === undefined) return null;
  const present = new Set(fields.map(({ id }) => id));
  return lines.every((alternatives) => alternatives.some((ids) => ids.every((id) => present.has(id))));
};

/**
 * Reads a 2D-Doc from its characters (Latin-1, control characters included). The annex that follows the signature in
 * version 04 is left aside: nothing signs it. Source: technical specification of 2D-Doc v3.2.6.
 */
export const parseSeal = (content: string): Seal | NotASeal => {
  if (content.startsWith(binaryMarker)) return "binaryForm";
  if (!content.startsWith("DC")) return "notASeal";
  const length = headerLengths[content.slice(2, 4)];
  if (length === undefined) return "unknownVersion";
  if (content.length < length) return "cutHeader";
  const header = headerOf(content, length);
  const endOfMessage = content.indexOf(unitSeparator, length);
  const signed = endOfMessage < 0 ? content : content.slice(0, endOfMessage);
  const afterMessage = endOfMessage < 0 ? "" : content.slice(endOfMessage + 1);
  const signature = afterMessage.split(groupSeparator)[0] ?? "";
  const fields = fieldsOf(signed.slice(length));
  return {
    header,
    fields,
    signed,
    signature: signature === "" ? null : signature,
    isComplete: isComplete(header.documentType, fields),
  };
};

/** A code written over several symbols: `E`, three characters of the set, position and count less one in hexadecimal. */
const envelope = /^E(.{3})([0-9A-F])([0-9A-F])/s;

/** Joins the symbols of codes written over several; those that stand alone stay as they are. */
export const joinSymbols = (contents: readonly string[]): readonly string[] => {
  const alone = contents.filter((content) => !envelope.test(content));
  const sets = Map.groupBy(
    contents.filter((content) => envelope.test(content)),
    (content) => `${content.slice(1, 4)}${content[5]}`,
  );
  const joined = [...sets.values()].flatMap((parts) => {
    const ordered = parts.toSorted(
      (a, b) => Number.parseInt(a[4] ?? "0", 16) - Number.parseInt(b[4] ?? "0", 16),
    );
    const count = Number.parseInt(ordered[0]?.[5] ?? "0", 16) + 1;
    return ordered.length === count ? [ordered.map((part) => part.slice(6)).join("")] : [];
  });
  return [...alone, ...joined];
};
