import type { PageViewport, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextReading } from "#domain/documents/evidence.ts";
import { linesOf } from "./lines.ts";

/** A page with fewer characters than this is a scan, whatever else the file says. */
const fewestCharacters = 30;

/** The text that a PDF page carries, each line with its place on the page as drawn; null on a scan. */
export const textLayerOf = async (
  page: PDFPageProxy,
  viewport: PageViewport,
): Promise<TextReading | null> => {
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, , , , left = 0, bottom = 0] = item.transform as readonly number[];
    const corners = [
      viewport.convertToViewportPoint(left, bottom),
      viewport.convertToViewportPoint(left + item.width, bottom + item.height),
    ] as const;
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = corners as readonly [readonly number[], readonly number[]];
    const box = {
      x: Math.round(Math.min(x1, x2)),
      y: Math.round(Math.min(y1, y2)),
      width: Math.round(Math.abs(x2 - x1)),
      height: Math.max(1, Math.round(Math.abs(y2 - y1))),
    };
    return [{ text: item.str, box }];
  });
  const characters = pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
  return characters < fewestCharacters ? null : { source: "layer", lines: linesOf(pieces) };
};
