/**
 * How long a person waits for the checks of a document, and what they take of the machine: `npm run bench:inspection`,
 * or `-- 1000` for the memory over a thousand files in a row. The time that passes says something on an idle machine
 * only; the time of the processor, beside it, on any.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import sharp from "sharp";
import { openInspection } from "#adapters/inspection/inspection.ts";
import { processAt } from "#adapters/inspection/limits.ts";
import { hostileFiles } from "#test/hostile-files.ts";

const filesInARow = Number(process.argv[2] ?? 100);
const timesEach = 20;
const samples = join(import.meta.dirname, "../test/samples");
const sample = (name: string): Buffer => readFileSync(join(samples, name));

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const started = new Set<number>();
const inspection = openInspection({ onStart: (pid) => started.add(pid) });

/** Runs something while looking at what the processes hold: the most that one of them did, and that all did together. */
const watched = async <T>(run: () => Promise<T>) => {
  let [most, mostTogether, cpuInS] = [0, 0, 0];
  const cpu = new Map<number, number>();
  const look = () => {
    let together = 0;
    for (const pid of started) {
      const now = processAt(pid);
      if (now === undefined) continue;
      most = Math.max(most, now.residentInMb);
      together += now.residentInMb;
      const before = cpu.get(pid) ?? now.cpuInS;
      cpuInS += now.cpuInS - before;
      cpu.set(pid, now.cpuInS);
    }
    mostTogether = Math.max(mostTogether, together);
  };
  look();
  const looking = setInterval(look, 10);
  const startedAt = performance.now();
  const result = await run();
  const tookMs = performance.now() - startedAt;
  clearInterval(looking);
  return { result, tookMs, most, mostTogether, cpuInS };
};

const inspect = (bytes: Uint8Array) =>
  inspection.inspect(once(bytes), { wanted: ["mrz"], smallestLongSideInPx: 0 });

const at = (share: number, values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

const row = (name: string, ...told: readonly string[]) => console.log([name.padEnd(44), ...told].join("  "));

const twelveMegapixels = (name: string) =>
  sharp(sample(name)).resize(4000, 3000, { fit: "fill" }).jpeg({ quality: 88 }).toBuffer();

const pictures: readonly (readonly [name: string, bytes: Buffer, limitInS: number])[] = [
  ["JPEG of 12 Mpx, a card's front", await twelveMegapixels("identity-card-martin-front.jpg"), 1.2],
  ["JPEG of 12 Mpx, a card's back", await twelveMegapixels("identity-card-martin-back.jpg"), 1.2],
  ["HEIC of 12 Mpx", sample("decode/photo.heic"), 2.5],
  ["PDF of one page", sample("energy-bill-specimen.pdf"), 1.2],
];

console.log(`Node ${process.version}. Each ${timesEach} times, one after the other.\n`);
inspection.prepare();

for (const [name, bytes, limitInS] of pictures) {
  await inspect(bytes);
  const took: number[] = [];
  const cpu: number[] = [];
  for (let time = 0; time < timesEach; time += 1) {
    const { tookMs, cpuInS } = await watched(() => inspect(bytes));
    took.push(tookMs);
    cpu.push(cpuInS * 1000);
  }
  row(
    name,
    `first verdict p50 ${seconds(at(0.5, took))}, p95 ${seconds(at(0.95, took))}`,
    `(limit ${limitInS} s)`,
    `processor ${seconds(at(0.5, cpu))}`,
  );
}

const photo = pictures[0]?.[1] ?? Buffer.alloc(0);

{
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const { tookMs } = await watched(() => Promise.all(Array.from({ length: 20 }, () => inspect(photo))));
  delay.disable();
  row(
    "20 files sent together",
    `${seconds(tookMs)}, ${seconds(tookMs / 20)} each`,
    `event loop of the service delayed by p99 ${((delay.percentile(99) - 5e6) / 1e6).toFixed(0)} ms (limit 50 ms)`,
  );
}

{
  const held: number[] = [];
  const before = process.memoryUsage.rss() / 1024 / 1024;
  for (let file = 0; file < filesInARow; file += 1) {
    const [, bytes] = pictures[file % pictures.length] ?? [];
    const { mostTogether } = await watched(() => inspect(bytes ?? photo));
    held.push(mostTogether);
  }
  const after = process.memoryUsage.rss() / 1024 / 1024;
  const half = held.length / 2;
  row(
    `${filesInARow} files in a row`,
    `processes together at most ${at(1, held.slice(0, half)).toFixed(0)} MB in the first half`,
    `${at(1, held.slice(half)).toFixed(0)} MB in the second`,
    `the service from ${before.toFixed(0)} to ${after.toFixed(0)} MB, ${started.size} processes`,
  );
}

console.log("\nFiles made to exhaust what opens them (limits 4 s and 600 MB):");
const damaged = [
  "corrupt-header.jpg",
  "pdf-3000-pages.pdf",
  "pdf-garbage.pdf",
  "png-bomb-16000x16000.png",
].map((name) => ({ name, make: () => sample(`malformed/${name}`) }));
for (const { name, make } of [...damaged, ...hostileFiles]) {
  const bytes = await make();
  const { result, tookMs, most, cpuInS } = await watched(() => inspect(bytes));
  row(
    name,
    "refused" in result ? result.refused : `${result.pages.length} page`,
    `${seconds(tookMs)}, processor ${seconds(cpuInS * 1000)}`,
    `${most.toFixed(0)} MB`,
  );
}

await inspection.close();
