import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { createWorker, OEM, PSM, type Worker } from "tesseract.js";
import type { TextReading } from "#domain/documents/evidence.ts";
import { linesOf, type Piece } from "./lines.ts";

/** Nothing is fetched: the language comes with its package, the engine with its own. */
const resolve = createRequire(import.meta.url).resolve;
const language = join(dirname(resolve("@tesseract.js-data/fra/package.json")), "4.0.0_best_int");

/** An A4 page at 200 dots an inch: smaller pages are enlarged, larger ones cost time and read no better. */
const pageWidthInPx = 1654;
const smallestWidthInPx = 1400;

const leastConfidence = 30;

const startWorker = (): Promise<Worker> =>
  createWorker("fra", OEM.LSTM_ONLY, { langPath: language, gzip: true, cacheMethod: "none" });

let worker: Promise<Worker> | undefined;

/** Reads the printed text of a page. Slow: a second or two for a sheet, in a worker kept for the next one. */
export const readText = async (
  jpeg: Uint8Array,
  page: { readonly width: number; readonly height: number; readonly isCard: boolean },
): Promise<TextReading> => {
  worker ??= startWorker();
  const engine = await worker;
  const width =
    page.width < smallestWidthInPx || page.width > pageWidthInPx * 1.3 ? pageWidthInPx : page.width;
  const scale = width / page.width;
  const image = await sharp(jpeg).resize({ width }).greyscale().png({ compressionLevel: 1 }).toBuffer();
  await engine.setParameters({ tessedit_pageseg_mode: page.isCard ? PSM.SPARSE_TEXT : PSM.AUTO });
  const { data } = await engine.recognize(image, {}, { blocks: true, text: false });
  const words = (data.blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap(({ words: inLine }) => inLine)
    .filter(({ confidence }) => confidence >= leastConfidence);
  const pieces = words.map(
    ({ text, bbox }): Piece => ({
      text,
      box: {
        x: Math.round(bbox.x0 / scale),
        y: Math.round(bbox.y0 / scale),
        width: Math.round((bbox.x1 - bbox.x0) / scale),
        height: Math.max(1, Math.round((bbox.y1 - bbox.y0) / scale)),
      },
    }),
  );
  return { source: "ocr", lines: linesOf(pieces) };
};

/** Lets the engine go: it holds 170 MB. */
export const endTextReader = async (): Promise<void> => {
  const engine = await worker?.catch(() => undefined);
  worker = undefined;
  await engine?.terminate();
};
