import sharp from "sharp";
import type { Page, Refused } from "#adapters/inspection/wire.ts";

const mostPixels = 60e6;
const longestSideInPx = 2600;
const timeLimitInSeconds = 12;

sharp.cache(false);
sharp.concurrency(1);
// libvips can read dozens of formats; only these two are ever opened.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng"] });

/**
 * Redraws a photo upright, in plain colours, without anything else the file carried (position, thumbnail, what follows
 * the picture). A picture that is cut is refused rather than completed with grey.
 */
export const openImage = async (
  bytes: Uint8Array,
): Promise<readonly Page[] | Refused<"fileCorrupt" | "imageTooLarge">> => {
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (size === undefined) return { refused: "fileCorrupt" };
  if (size.width * size.height > mostPixels) return { refused: "imageTooLarge" };
  try {
    const { data, info } = await sharp(bytes, {
      limitInputPixels: mostPixels,
      failOn: "error",
      sequentialRead: true,
    })
      .timeout({ seconds: timeLimitInSeconds })
      .autoOrient()
      .flatten({ background: "#fff" })
      .toColourspace("srgb")
      .resize(longestSideInPx, longestSideInPx, { fit: "inside", withoutEnlargement: true })
      .jpeg({ quality: 85 })
      .toBuffer({ resolveWithObject: true });
    return [{ jpeg: data, width: info.width, height: info.height }];
  } catch {
    return { refused: "fileCorrupt" };
  }
};
