import sharp from "sharp";
import { type Raster, rasterFrom } from "#domain/documents/measures/raster.ts";

/** Draws a page at the size of a measure; a small one is enlarged, so that its blur shows. */
export const rasterOf = async (jpeg: Uint8Array, longSideInPx: number): Promise<Raster> => {
  const { data, info } = await sharp(jpeg)
    .resize(longSideInPx, longSideInPx, { fit: "inside" })
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return rasterFrom(info.width, info.height, data);
};
