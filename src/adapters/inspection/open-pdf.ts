import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument, type PDFPageProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { textLayerOf } from "#adapters/inspection/text/layer.ts";
import type { OpenedPage, Refused } from "#adapters/inspection/wire.ts";

const mostPages = 10;
const longestSideInPx = 2000;
/** 288 dots an inch: enough for the smallest print, so that a stamp-sized page isn't blown up. */
const largestScale = 4;
const mostPixelsInPicture = 60e6;

/** Folders of the package, with the final slash that it asks for. Nothing is ever fetched. */
const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const folder = (name: string) => join(home, name, "/");

/** Draws each page of a PDF as a picture. Its scripts, forms, links and attachments stay behind. */
export const openPdf = async (
  bytes: Uint8Array,
): Promise<readonly OpenedPage[] | Refused<"fileCorrupt" | "filePassword" | "filePages">> => {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: mostPixelsInPicture,
    standardFontDataUrl: folder("standard_fonts"),
    cMapUrl: folder("cmaps"),
    cMapPacked: true,
    wasmUrl: folder("wasm"),
    iccUrl: folder("iccs"),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > mostPages) return { refused: "filePages" };
    const pages: OpenedPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await draw(await document.getPage(number)));
    }
    return pages.length === 0 ? { refused: "fileCorrupt" } : pages;
  } catch (error) {
    return {
      refused: error instanceof Error && error.name === "PasswordException" ? "filePassword" : "fileCorrupt",
    };
  } finally {
    await loading.destroy().catch(() => undefined);
  }
};

const draw = async (page: PDFPageProxy): Promise<OpenedPage> => {
  const natural = page.getViewport({ scale: 1 });
  const scale = Math.min(largestScale, longestSideInPx / Math.max(natural.width, natural.height));
  const viewport = page.getViewport({ scale });
  const width = Math.max(1, Math.floor(viewport.width));
  const height = Math.max(1, Math.floor(viewport.height));
  const canvas = createCanvas(width, height);
  // The package types a browser's canvas; the one drawn on here is its equivalent on Node.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: "#fff" }).promise;
  const layer = await textLayerOf(page, viewport);
  page.cleanup();
  const jpeg = await canvas.encode("jpeg", 85);
  return { jpeg, width, height, isDrawn: true, turn: "none", missingShare: 0, layer };
};
