import type { Language } from "#web/kit/chrome.ts";

/** Marks the text as UTF-8, without which French spreadsheets read the accents wrong. */
const byteOrderMark = "\uFEFF";

const lineEnd = "\r\n";

/** Where a comma parts decimals, spreadsheets part cells with a semicolon. */
const separators = { fr: ";", en: "," } as const;

/**
 * One cell (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe before it: names are typed by
 * strangers.
 */
export const cellText = (text: string, separator: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n;,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table for spreadsheets, line by line as its rows come. */
export const csvFile = async function* (
  head: readonly string[],
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
  language: Language,
): AsyncIterable<Uint8Array> {
  const separator = separators[language];
  const encoder = new TextEncoder();
  const line = (cells: readonly string[]) =>
    encoder.encode(cells.map((cell) => cellText(cell, separator)).join(separator) + lineEnd);
  yield encoder.encode(byteOrderMark);
  yield line(head);
  for await (const row of rows) yield line(row);
};
