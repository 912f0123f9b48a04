import { alphabet, cellSize } from "./cell.ts";
import packed from "./weights/ocr-b.json" with { type: "json" };

type PackedNumbers = { readonly scale: number; readonly base64: string };

const unpacked = ({ scale, base64 }: PackedNumbers): Float32Array => {
  const bytes = Buffer.from(base64, "base64");
  return Float32Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readInt16LE(2 * index) * scale);
};

const [hiddenLayer, outputLayer] = packed.layers.map(({ weights, biases }) => ({
  weights: unpacked(weights),
  biases: unpacked(biases),
}));
if (hiddenLayer === undefined || outputLayer === undefined) throw new Error("The OCR-B reader lacks a layer");

const leak = 0.05;
const hidden = new Float32Array(hiddenLayer.biases.length);

/** The log-probability of each character of the alphabet, for a normalised cell. */
export const recognise = (cell: Float32Array, chances: Float32Array): void => {
  fill(hidden, cell, hiddenLayer, cellSize);
  for (let unit = 0; unit < hidden.length; unit += 1) {
    const value = hidden[unit] ?? 0;
    if (value < 0) hidden[unit] = leak * value;
  }
  fill(chances, hidden, outputLayer, hidden.length);
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < alphabet.length; index += 1) most = Math.max(most, chances[index] ?? 0);
  let sum = 0;
  for (let index = 0; index < alphabet.length; index += 1) sum += Math.exp((chances[index] ?? 0) - most);
  const norm = most + Math.log(sum);
  for (let index = 0; index < alphabet.length; index += 1) chances[index] = (chances[index] ?? 0) - norm;
};

const fill = (
  into: Float32Array,
  input: Float32Array,
  { weights, biases }: { readonly weights: Float32Array; readonly biases: Float32Array },
  inputs: number,
): void => {
  let at = 0;
  for (let unit = 0; unit < into.length; unit += 1) {
    // Two sums at once: the processor need not wait for one to add to the other.
    let a = biases[unit] ?? 0;
    let b = 0;
    for (let index = 0; index < inputs; index += 2, at += 2) {
      a += (weights[at] ?? 0) * (input[index] ?? 0);
      b += (weights[at + 1] ?? 0) * (input[index + 1] ?? 0);
    }
    into[unit] = a + b;
  }
};
