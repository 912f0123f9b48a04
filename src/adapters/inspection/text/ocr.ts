import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { createWorker, OEM, PSM, type Worker } from "tesseract.js";
import { rasterOf } from "#adapters/inspection/quality/raster.ts";
import type { Box, TextReading } from "#domain/documents/evidence.ts";
import { leanOf, smallestLean } from "./lean.ts";
import { linesOf } from "./lines.ts";
import { placeOnPage } from "./placing.ts";

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

/** Print that lies so is read in a picture turned back by as much. */
const leanRasterSideInPx = 700;

/** Words in a language have letters, and are read with some confidence; a page read upside down has few of them. */
const isWord = ({ text, confidence }: { readonly text: string; readonly confidence: number }): boolean =>
  confidence >= 70 && /\p{L}{3}/u.test(text);
const fewestWords = 12;
const leastShareOfWords = 0.4;

type Word = { readonly text: string; readonly confidence: number; readonly box: Box };
/** What was read of a page turned straight, and where a box of it lies on the page as it is. */
type Read = { readonly words: readonly Word[]; readonly place: (box: Box) => Box };
type Page = { readonly width: number; readonly height: number; readonly isCard: boolean };

/** Reads a page turned clockwise by so many degrees. */
const readTurned = async (jpeg: Uint8Array, page: Page, degrees: number): Promise<Read> => {
  worker ??= startWorker();
  const engine = await worker;
  const isAcross = Math.abs(Math.sin((degrees * Math.PI) / 180)) > 0.7;
  const natural = isAcross ? page.height : page.width;
  const width = natural < smallestWidthInPx || natural > pageWidthInPx * 1.3 ? pageWidthInPx : natural;
  const scale = width / natural;
  const drawn = sharp(jpeg)
    .resize({ width: Math.round(page.width * scale) })
    .greyscale();
  const turned =
    degrees % 360 === 0 ? drawn : sharp(await drawn.toBuffer()).rotate(degrees, { background: "#fff" });
  const { data: image, info } = await turned
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  await engine.setParameters({ tessedit_pageseg_mode: page.isCard ? PSM.SPARSE_TEXT : PSM.AUTO });
  const { data } = await engine.recognize(image, {}, { blocks: true, text: false });
  const words = (data.blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap(({ words: inLine }) => inLine)
    .filter(({ confidence }) => confidence >= leastConfidence)
    .map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => ({
      text,
      confidence,
      box: { x: x0, y: y0, width: x1 - x0, height: Math.max(1, y1 - y0) },
    }));
  return { words, place: placeOnPage({ width: info.width, height: info.height, degrees, scale, page }) };
};

const isReadable = ({ words }: Read): boolean => {
  const good = words.filter(isWord).length;
  return good >= fewestWords && good >= words.length * leastShareOfWords;
};

/** The reading that has more words. */
const better = (a: Read, b: Read): Read =>
  b.words.filter(isWord).length > a.words.filter(isWord).length ? b : a;

/**
 * Reads the printed text of a page, however it lies. Slow: a second or two for a sheet, twice that when it lies on its
 * head, in a worker kept for the next one.
 */
export const readText = async (jpeg: Uint8Array, page: Page): Promise<TextReading> => {
  // On a card, the lines that machines read have told how it lies.
  const lean = page.isCard
    ? { isSideways: false, degrees: 0 }
    : leanOf(await rasterOf(jpeg, leanRasterSideInPx));
  const back = Math.abs(lean.degrees) < smallestLean ? 0 : -lean.degrees;
  const turn = lean.isSideways ? 270 : 0;
  const first = await readTurned(jpeg, page, turn + back);
  const isSettled = page.isCard || isReadable(first);
  const { words, place } = isSettled ? first : better(first, await readTurned(jpeg, page, turn + back + 180));
  const lines = linesOf(words).map(({ text, box }) => ({ text, box: place(box), straight: box }));
  return { source: "ocr", lines };
};

/** Lets the engine go: it holds 170 MB. */
export const endTextReader = async (): Promise<void> => {
  const engine = await worker?.catch(() => undefined);
  worker = undefined;
  await engine?.terminate();
};
