import { expect, test } from "vitest";
import type { QueueRow } from "#usecases/ports/desk-queue.ts";
import { cellText } from "./csv.ts";
import { tableFile } from "./table-file.ts";
import { deskWords } from "./words.ts";

const row: QueueRow = {
  reference: "TP-7K3M-9QXF-2WRD",
  office: "cert-paris",
  procedure: "replacement-loss",
  category: "B",
  department: "75",
  state: "submitted",
  stateSince: "2026-11-20T08:00:00.000000Z",
  submittedAt: "2026-11-20T08:00:00.000000Z",
  birthName: '=HYPERLINK("https://x.test")',
  firstNames: "Léa; Zoé",
  birthDate: "2000-03-14",
  heldBy: null,
  heldByName: null,
  comesBackTo: null,
  doubts: 2,
  urgency: { what: "provisional", lastDay: "2026-11-26" },
};

const rows = async function* () {
  yield row;
};

const textOf = async (language: "fr" | "en"): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of tableFile(rows(), deskWords(language))) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
};

test("a table opens as it should in a French spreadsheet: marked as UTF-8, parted by semicolons, lines ended twice", async () => {
  const text = await textOf("fr");
  expect(text.startsWith("\uFEFFRéférence;")).toBe(true);
  const [head = "", line = "", end] = text.slice(1).split("\r\n");
  expect(end).toBe("");
  expect(head.split(";")).toHaveLength(14);
  expect(line).toContain(';"Léa; Zoé";2000-03-14;');
});

test("in English the cells are parted by commas", async () => {
  const [head = ""] = (await textOf("en")).slice(1).split("\r\n");
  expect(head.split(",")).toHaveLength(14);
});

test.each(["=1+1", "+33", "-2", "@sum", "\tx", "\rx"])("%j is text, never a formula", (typed) => {
  expect(cellText(typed, ",").replaceAll('"', "").startsWith("'")).toBe(true);
});

test("a name that would be a formula is shown as it was typed, between quotes", async () => {
  expect(await textOf("fr")).toContain(`;"'=HYPERLINK(""https://x.test"")";`);
});
