import sharp from "sharp";
import { mostPixels, redrawn } from "#adapters/inspection/redraw.ts";
import type { Page, Refused } from "#adapters/inspection/wire.ts";

/** A TIFF may hold as many pages as a PDF may have. */
const mostPages = 10;

/**
 * Redraws a photo, or each page of a scan. A picture that is cut is refused rather than completed with grey; of an
 * animation, only the first picture is taken.
 */
export const openImage = async (
  bytes: Uint8Array,
): Promise<readonly Page[] | Refused<"fileCorrupt" | "imageTooLarge" | "filePages">> => {
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (size === undefined) return { refused: "fileCorrupt" };
  if (size.width * size.height > mostPixels) return { refused: "imageTooLarge" };
  const count = size.format === "tiff" ? (size.pages ?? 1) : 1;
  if (count > mostPages) return { refused: "filePages" };
  try {
    const pages: Page[] = [];
    for (let page = 0; page < count; page += 1) {
      const options = { limitInputPixels: mostPixels, failOn: "error", sequentialRead: true } as const;
      pages.push(await redrawn(sharp(bytes, { ...options, ...(size.format === "tiff" ? { page } : {}) })));
    }
    return pages;
  } catch {
    return { refused: "fileCorrupt" };
  }
};
