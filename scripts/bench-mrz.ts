/**
 * Reads the machine-readable zone of every picture of a folder of samples and prints, kind by kind, what was read right,
 * not read and read wrong, and how long it took. `node scripts/bench-mrz.ts FOLDER [-v]`; the folder has a
 * `manifest.json` that says which lines each file shows.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { readMrz } from "#adapters/inspection/mrz/read-mrz.ts";

type Item = {
  readonly file: string;
  readonly kind: string;
  readonly group: string;
  readonly expected: { readonly lines?: readonly string[]; readonly checkDigits?: string };
};

const [folder = "test/samples/mrz", flag] = process.argv.slice(2);
const { items }: { items: readonly Item[] } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
const today = Temporal.PlainDate.from("2026-11-23");

/** Spoilt copies don't repeat the lines: those of the picture they come from count. */
const linesOf = (item: Item): readonly string[] | undefined => {
  if (item.expected.checkDigits !== undefined && item.expected.checkDigits !== "valid") return undefined;
  if (item.expected.lines !== undefined) return item.expected.lines;
  if (item.kind !== "quality") return undefined;
  return items.find(({ group, expected }) => group === item.group && expected.lines !== undefined)?.expected
    .lines;
};

type Row = { right: number; unread: number; wrong: number; quiet: number; times: number[] };
const table: Record<string, Row> = {};

for (const item of items) {
  if (!/[.](jpe?g|png|webp|tiff?)$/.test(item.file) || item.kind === "mrz-line" || item.kind === "malformed")
    continue;
  const opened = await sharp(join(folder, item.file), { limitInputPixels: 60e6 })
    .autoOrient()
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .resize(2600, 2600, { fit: "inside", withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => undefined);
  if (opened === undefined || opened.info.channels !== 3) continue;
  const { width, height } = opened.info;
  // Time of the processor: what else runs on the machine doesn't count.
  const start = process.cpuUsage();
  const found = readMrz({ width, height, channels: 3, data: opened.data }, { today, budgetInMs: 20_000 });
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  const expected = linesOf(item);
  table[item.kind] ??= { right: 0, unread: 0, wrong: 0, quiet: 0, times: [] };
  const row = table[item.kind];
  if (row === undefined) continue;
  row.times.push(took);
  const outcome =
    found === null
      ? expected === undefined
        ? "quiet"
        : "unread"
      : found.reading.lines.join() === expected?.join()
        ? "right"
        : "wrong";
  row[outcome] += 1;
  if (flag === "-v" || outcome === "wrong")
    console.log(
      `${outcome} ${item.file} ${width}×${height} ${Math.round(took)} ms`,
      ...(found === null
        ? []
        : [
            found.turn,
            found.reading.confidence.toFixed(4),
            found.reading.repairs,
            found.reading.dotsPerInch,
            found.reading.isNameUncertain ? "name uncertain" : "",
          ]),
      ...(outcome === "wrong" ? [found?.reading.lines, expected] : []),
    );
}

const share = (times: readonly number[], part: number): string =>
  `${Math.round([...times].sort((a, b) => a - b)[Math.floor(part * (times.length - 1))] ?? 0)} ms`;
const all = Object.values(table).flatMap(({ times }) => times);
console.table(
  Object.fromEntries(
    Object.entries(table).map(([kind, { times, ...counts }]) => [
      kind,
      { ...counts, p50: share(times, 0.5), p95: share(times, 0.95) },
    ]),
  ),
);
console.log(`${all.length} pictures: p50 ${share(all, 0.5)}, p95 ${share(all, 0.95)}`);
