import sharp from "sharp";
import { mostPixels, redrawn } from "#adapters/inspection/redraw.ts";
import { pagesToDraw } from "#adapters/inspection/turn-page.ts";
import type { Refused, ViewedPage } from "#adapters/inspection/wire.ts";
import type { PageView } from "#domain/documents/page-view.ts";

/**
 * Opens the photo of a telephone that saves HEIC. Its size is read before anything is decoded; the library turns it
 * upright itself, so it is not turned again. Decoding blocks the thread for up to a second, which is why this runs in a
 * process of its own. The library is loaded with the first such file: most are JPEG.
 */
export async function* openHeic(
  bytes: Uint8Array,
  views?: readonly PageView[],
): AsyncGenerator<ViewedPage | Refused<"fileCorrupt" | "imageTooLarge">> {
  const { all } = await import("heic-decode");
  try {
    const pictures = await all({ buffer: bytes });
    try {
      const [first] = pictures;
      if (first === undefined) yield { refused: "fileCorrupt" };
      else if (first.width * first.height > mostPixels) yield { refused: "imageTooLarge" };
      else {
        const { data, width, height } = await first.decode();
        for (const view of pagesToDraw(1, views)) {
          const picture = sharp(data, { raw: { width, height, channels: 4 } });
          yield { view, drawn: await redrawn(picture, { width, height, turn: "none", crop: view.crop }) };
        }
      }
    } finally {
      pictures.dispose();
    }
  } catch {
    yield { refused: "fileCorrupt" };
  }
}
