import type { QueueRow } from "#usecases/desk-queue.ts";
import { officeName } from "./queue-filters.tsx";
import { type DeskWords, reasonOf } from "./words.ts";

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

const cellsOf = (row: QueueRow, words: DeskWords): readonly string[] => [
  row.reference,
  officeName(row.office),
  reasonOf(row.procedure, words),
  row.category ?? "",
  row.department ?? "",
  words.life.states[row.state].name,
  row.submittedAt.slice(0, 10),
  row.birthName,
  row.firstNames,
  row.birthDate ?? "",
  row.heldByName ?? "",
  String(row.doubts),
  row.urgency === null ? "" : words.queue.lapses[row.urgency.what],
  row.urgency?.lastDay ?? "",
];

const headOf = ({ queue: { columns, exported } }: DeskWords): readonly string[] => [
  columns.reference,
  columns.office,
  columns.procedure,
  exported.category,
  exported.department,
  columns.state,
  exported.submittedOn,
  exported.birthName,
  exported.firstNames,
  exported.birthDate,
  columns.holder,
  columns.doubts,
  columns.urgency,
  exported.lastDay,
];

/** A view as a table for spreadsheets, line by line as the rows come. */
export const tableFile = async function* (
  rows: AsyncIterable<QueueRow>,
  words: DeskWords,
): AsyncIterable<Uint8Array> {
  const separator = separators[words.language];
  const encoder = new TextEncoder();
  const line = (cells: readonly string[]) =>
    encoder.encode(cells.map((cell) => cellText(cell, separator)).join(separator) + lineEnd);
  yield encoder.encode(byteOrderMark);
  yield line(headOf(words));
  for await (const row of rows) yield line(cellsOf(row, words));
};
