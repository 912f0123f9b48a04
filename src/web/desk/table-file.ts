import type { QueueRow } from "#usecases/ports/desk-queue.ts";
import { csvFile } from "./csv.ts";
import { officeName } from "./queue-filters.tsx";
import { type DeskWords, lapseName, reasonOf } from "./words.ts";

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
  row.urgency === null ? "" : lapseName(row.urgency.what, words),
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

const linesOf = async function* (
  rows: AsyncIterable<QueueRow>,
  words: DeskWords,
): AsyncIterable<readonly string[]> {
  for await (const row of rows) yield cellsOf(row, words);
};

/** A view as a table for spreadsheets, line by line as the rows come. */
export const tableFile = (rows: AsyncIterable<QueueRow>, words: DeskWords): AsyncIterable<Uint8Array> =>
  csvFile(headOf(words), linesOf(rows, words), words.language);
