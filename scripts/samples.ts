/**
 * Inspects every sample of a folder as the command does, and counts hits and misses against its `manifest.json`.
 * `npm run samples` reads `test/samples/` and writes `docs/reference/document-checks.md`; `npm run samples -- FOLDER`
 * prints the same of any folder.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { reportOf } from "#cli/inspect-report.ts";
import type { Expectation } from "#domain/documents/checks/check.ts";
import type { Reading } from "#domain/documents/evidence.ts";
import { withReaders } from "#src/compose-readers.ts";
import { inspectFile } from "#usecases/inspect-file.ts";
import { type Fact, factsOf } from "./samples/facts.ts";
import { type Expected, type Item, isSent, readManifest } from "./samples/manifest.ts";
import { checksPage } from "./samples/page.ts";

const house = resolve(import.meta.dirname, "..");
const [folder] = process.argv.slice(2);
const own = resolve(house, "test/samples");

const expectation: Expectation = {
  kind: null,
  slot: null,
  paper: null,
  facts: null,
  on: Temporal.PlainDate.from("2026-11-23"),
  person: null,
  birthDate: null,
  address: null,
  exam: null,
  maxAgeInMonths: null,
  others: [],
};

/** Only what the manifest tells is read: reading texts takes seconds. */
const wantedFor = ({ kind, expected }: Item): readonly Reading[] => {
  const tells = (...names: readonly (keyof Expected)[]) => names.some((name) => expected[name] !== undefined);
  return [
    ...(tells("hasMrz", "lines", "checkDigits") ? (["mrz"] as const) : []),
    ...(tells("payload", "header", "signature", "twoDDoc", "is2ddoc") ? (["seals"] as const) : []),
    ...(tells("issueDate", "name", "address") ? (["text"] as const) : []),
    ...(tells("faces") ? (["faces"] as const) : []),
    ...(kind === "signature" ? (["signature"] as const) : []),
  ];
};

const told: { readonly item: Item; readonly facts: readonly Fact[] }[] = [];

process.exitCode = await withReaders(async ({ inspection, sealsTrusting }) => {
  // Genuine test seals are told from altered ones by the test authority, and by it alone.
  const seals = sealsTrusting({ folder: null, countsTestAuthority: true, on: expectation.on });
  if (typeof seals === "string") throw new Error(seals);
  for (const item of readManifest(folder ?? own).filter(isSent)) {
    const bytes = readFileSync(join(folder ?? own, item.file));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const wanted = wantedFor(item);
    const asked = {
      inspect: ((source, options) =>
        inspection.inspect(source, { ...options, wanted })) satisfies typeof inspection.inspect,
    };
    const started = performance.now();
    const inspected = await inspectFile({ inspection: asked, seals }, { bytes, sha256, expectation });
    const tookMs = performance.now() - started;
    const facts = factsOf(item, reportOf(item.file, inspected, expectation, tookMs));
    told.push({ item, facts });
    for (const { name, expected, found, isHit } of facts)
      if (!isHit) console.log(`${item.file}: ${name}: expected ${expected}, found ${found}`);
  }
  return 0;
});

const page = checksPage(told);
if (folder === undefined) writeFileSync(resolve(house, "docs/reference/document-checks.md"), page);
console.log(page);
