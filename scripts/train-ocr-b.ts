/**
 * Trains the reader of OCR-B characters from the font alone and writes its weights where the program finds them.
 *
 * `node scripts/train-ocr-b.ts [--samples 1600000] [--hidden 128] [--seed 1] [--out FILE]`, with the font of the Debian
 * package `fonts-ocr-b` (public domain and free use). The same seed, font and canvas give the same weights.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { alphabet, cellSize } from "#adapters/inspection/mrz/cell.ts";
import { drawGlyphs } from "./ocr-b/glyphs.ts";
import { batchSize, type Layer, newNetwork, think, trainer } from "./ocr-b/network.ts";
import { chance } from "./ocr-b/random.ts";
import { drawCell } from "./ocr-b/samples.ts";

const { values } = parseArgs({
  options: {
    samples: { type: "string", default: "1600000" },
    hidden: { type: "string", default: "128" },
    seed: { type: "string", default: "1" },
    rate: { type: "string", default: "0.005" },
    fonts: { type: "string", default: "/usr/share/fonts/opentype/ocr-b" },
    out: {
      type: "string",
      default: resolve(import.meta.dirname, "../src/adapters/inspection/mrz/weights/ocr-b.json"),
    },
  },
});

const random = chance(Number(values.seed));
const glyphs = drawGlyphs(values.fonts);
const network = newNetwork([cellSize, Number(values.hidden), alphabet.length], random);
const train = trainer(network);
const batch = Array.from({ length: batchSize }, () => ({ input: new Float32Array(cellSize), label: 0 }));
const steps = Math.round(Number(values.samples) / batchSize);
const fastest = Number(values.rate);

for (let done = 0; done < steps; done += 1) {
  for (const sample of batch) sample.label = drawCell(glyphs, random, sample.input);
  // A cosine from the fastest rate to almost nothing, after a short start.
  const progress = done / steps;
  train(batch, fastest * Math.min(1, done / 500) * (0.505 + 0.495 * Math.cos(Math.PI * progress)));
  if (done % Math.max(1, Math.round(steps / 10)) === 0) save(done * batchSize, accuracy(1000));
}
save(steps * batchSize, accuracy(20_000));

/** Sixteen bits a weight, one scale a layer: half the size, and no reading changes. */
function packed({ inputs, outputs, weights, biases }: Layer) {
  return { inputs, outputs, weights: quantised(weights), biases: quantised(biases) };
}

function quantised(numbers: Float32Array): { readonly scale: number; readonly base64: string } {
  const scale = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 1e-6) / 32767;
  const bytes = Buffer.alloc(2 * numbers.length);
  numbers.forEach((number, index) => {
    bytes.writeInt16LE(Math.round(number / scale), 2 * index);
  });
  return { scale, base64: bytes.toString("base64") };
}

function save(samples: number, right: number): void {
  const made = {
    font: "Debian fonts-ocr-b 0.3~dfsg1-1: OCRB, OCRBS, OCRBL",
    seed: Number(values.seed),
    samples,
    accuracy: right,
  };
  const layers = [packed(network.hidden), packed(network.output)];
  writeFileSync(values.out, `${JSON.stringify({ made, layers }, null, 1)}\n`);
  console.log(`${samples} cells seen: ${(100 * right).toFixed(2)} % of new ones right`);
}

function accuracy(count: number): number {
  const fresh = chance(12345);
  const cell = new Float32Array(cellSize);
  const hidden = new Float32Array(network.hidden.outputs);
  const chances = new Float32Array(alphabet.length);
  let good = 0;
  for (let index = 0; index < count; index += 1) {
    const label = drawCell(glyphs, fresh, cell);
    think(network, cell, hidden, chances);
    if (chances.indexOf(Math.max(...chances)) === label) good += 1;
  }
  return good / count;
}
