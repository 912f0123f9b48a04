import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument, type PDFPageProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { textLayerOf } from "#adapters/inspection/text/layer.ts";
import { layerWithin, pagesToDraw } from "#adapters/inspection/turn-page.ts";
import type { DrawnPage, Refused, ViewedPage } from "#adapters/inspection/wire.ts";
import { type Margins, type PageView, wholePage } from "#domain/documents/page-view.ts";

const mostPages = 10;
const longestSideInPx = 2000;
/** 288 dots an inch: enough for the smallest print, so that a stamp-sized page isn't blown up. */
const largestScale = 4;
const mostPixelsInPicture = 60e6;

/** Folders of the package, with the final slash that it asks for. Nothing is ever fetched. */
const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const folder = (name: string) => join(home, name, "/");

/** Draws each page of a PDF as a picture. Its scripts, forms, links and attachments stay behind. */
export async function* openPdf(
  bytes: Uint8Array,
  views?: readonly PageView[],
): AsyncGenerator<ViewedPage | Refused<"fileCorrupt" | "filePassword" | "filePages">> {
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
    if (document.numPages > mostPages) return yield { refused: "filePages" };
    if (document.numPages === 0) return yield { refused: "fileCorrupt" };
    for (const view of pagesToDraw(document.numPages, views)) {
      yield { view, drawn: await draw(await document.getPage(view.page), view.crop ?? wholePage) };
    }
  } catch (error) {
    yield {
      refused: error instanceof Error && error.name === "PasswordException" ? "filePassword" : "fileCorrupt",
    };
  } finally {
    await loading.destroy().catch(() => undefined);
  }
}

/** What is kept of a page is drawn as large as the whole page would be. */
const draw = async (page: PDFPageProxy, { left, top, right, bottom }: Margins): Promise<DrawnPage> => {
  const natural = page.getViewport({ scale: 1 });
  const keptWidth = (natural.width * (1000 - left - right)) / 1000;
  const keptHeight = (natural.height * (1000 - top - bottom)) / 1000;
  const scale = Math.min(largestScale, longestSideInPx / Math.max(keptWidth, keptHeight));
  const viewport = page.getViewport({
    scale,
    offsetX: (-natural.width * scale * left) / 1000,
    offsetY: (-natural.height * scale * top) / 1000,
  });
  const width = Math.max(1, Math.floor(keptWidth * scale));
  const height = Math.max(1, Math.floor(keptHeight * scale));
  const canvas = createCanvas(width, height);
  // The package types a browser's canvas; the one drawn on here is its equivalent on Node.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: "#fff" }).promise;
  const layer = layerWithin(await textLayerOf(page, viewport), { width, height });
  page.cleanup();
  // A copy: the canvas's own memory is gone with it, while the pixels are still on their way.
  const pixels = Uint8Array.from(canvas.data());
  return { pixels, width, height, channels: 4, isDrawn: true, turn: "none", missingShare: 0, layer };
};
