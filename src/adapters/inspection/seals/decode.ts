import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { prepareZXingModule, type ReadResult, readBarcodes } from "zxing-wasm/reader";
import type { Box, SealReading } from "#domain/documents/evidence.ts";
import { joinSymbols } from "#domain/seals/parse.ts";

/**
 * Enlargements tried in turn, until a code is read: a page drawn at 200 dots an inch as it is, then smaller prints. What
 * is larger than this, once enlarged, would take longer than it is worth.
 */
const enlargements = [1, 2, 3] as const;
const longestSideInPx = 4200;

/** The library would otherwise fetch its module from the network. */
const prepare = async (): Promise<void> => {
  const path = fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm"));
  const wasm = await readFile(path);
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
};

let prepared: Promise<void> | undefined;

const rgbaOf = async (jpeg: Uint8Array, width: number) => {
  const { data, info } = await sharp(jpeg)
    .resize({ width, kernel: "cubic" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    data: new Uint8ClampedArray(data),
    width: info.width,
    height: info.height,
    colorSpace: "srgb",
  } as const;
};

const boxOf = ({ position }: ReadResult, scale: number): Box => {
  const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight];
  const left = Math.min(...corners.map(({ x }) => x));
  const top = Math.min(...corners.map(({ y }) => y));
  const right = Math.max(...corners.map(({ x }) => x));
  const bottom = Math.max(...corners.map(({ y }) => y));
  const [x, y] = [Math.round(left / scale), Math.round(top / scale)];
  return { x, y, width: Math.round(right / scale) - x, height: Math.round(bottom / scale) - y };
};

/** The characters a code holds, one a byte: its text form would spell out the control characters. */
const charactersOf = ({ bytes }: ReadResult): string => Buffer.from(bytes).toString("latin1");

/** Finds the DataMatrix codes of a page, whatever they hold; codes written over several symbols are joined. */
export const readSeals = async (
  jpeg: Uint8Array,
  page: { readonly width: number; readonly height: number },
): Promise<readonly SealReading[]> => {
  prepared ??= prepare();
  await prepared;
  for (const scale of enlargements) {
    if (scale > 1 && Math.max(page.width, page.height) * scale > longestSideInPx) break;
    const results = await readBarcodes(await rgbaOf(jpeg, page.width * scale), {
      formats: ["DataMatrix"],
      tryHarder: true,
      tryRotate: true,
      tryDownscale: true,
      textMode: "Plain",
      maxNumberOfSymbols: 4,
    });
    const read = results.filter(({ isValid }) => isValid);
    const [first] = read;
    if (first === undefined) continue;
    const boxes = new Map(read.map((result) => [charactersOf(result), boxOf(result, scale)]));
    return joinSymbols([...boxes.keys()]).map((payload) => ({
      payload,
      box: boxes.get(payload) ?? boxOf(first, scale),
    }));
  }
  return [];
};
