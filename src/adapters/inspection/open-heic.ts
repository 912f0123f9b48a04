import sharp from "sharp";
import { mostPixels, redrawn } from "#adapters/inspection/redraw.ts";
import type { OpenedPage, Refused } from "#adapters/inspection/wire.ts";

/**
 * Opens the photo of a telephone that saves HEIC. Its size is read before anything is decoded; the library turns it
 * upright itself, so it is not turned again. Decoding blocks the thread for up to a second, which is why this runs in a
 * process of its own. The library is loaded with the first such file: most are JPEG.
 */
export const openHeic = async (
  bytes: Uint8Array,
): Promise<readonly OpenedPage[] | Refused<"fileCorrupt" | "imageTooLarge">> => {
  const { all } = await import("heic-decode");
  try {
    const pictures = await all({ buffer: bytes });
    try {
      const [first] = pictures;
      if (first === undefined) return { refused: "fileCorrupt" };
      if (first.width * first.height > mostPixels) return { refused: "imageTooLarge" };
      const { data, width, height } = await first.decode();
      return [await redrawn(sharp(data, { raw: { width, height, channels: 4 } }))];
    } finally {
      pictures.dispose();
    }
  } catch {
    return { refused: "fileCorrupt" };
  }
};
