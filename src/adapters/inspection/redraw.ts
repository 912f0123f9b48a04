import sharp, { type Sharp } from "sharp";
import type { DrawnPage } from "#adapters/inspection/wire.ts";
import type { Turn } from "#domain/documents/evidence.ts";
import { boxOf, type Margins } from "#domain/documents/page-view.ts";

/** More than any telephone takes; a picture of a few bytes can announce far more than memory holds. */
export const mostPixels = 60e6;

const longestSideInPx = 2600;
const timeLimitInSeconds = 12;

sharp.cache(false);
sharp.concurrency(1);
// libvips can read dozens of formats; only these are ever opened.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadTiff"],
});

type Redrawing = {
  /** Of the picture once upright. */
  readonly width: number;
  readonly height: number;
  readonly crop: Margins | null;
  readonly turn: Turn;
};

/**
 * A page drawn anew in plain colours, upright if its own metadata say how, without anything else the file carried. It is
 * cropped before it is made smaller: what is kept of a large photo stays as sharp as it was.
 */
export const redrawn = async (picture: Sharp, { crop, turn, ...size }: Redrawing): Promise<DrawnPage> => {
  const upright = picture.timeout({ seconds: timeLimitInSeconds }).autoOrient();
  const { x, y, ...kept } = boxOf(crop, size);
  const { data, info } = await (crop === null ? upright : upright.extract({ left: x, top: y, ...kept }))
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .resize(longestSideInPx, longestSideInPx, { fit: "inside", withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { pixels: data, width, height, channels: 3, isDrawn: false, turn, missingShare: 0, layer: null };
};
