import sharp, { type Sharp } from "sharp";
import type { OpenedPage } from "#adapters/inspection/wire.ts";
import type { Turn } from "#domain/documents/evidence.ts";

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

/** A page drawn anew in plain colours, upright if its own metadata say how, without anything else the file carried. */
export const redrawn = async (picture: Sharp, turn: Turn = "none"): Promise<OpenedPage> => {
  const { data, info } = await picture
    .timeout({ seconds: timeLimitInSeconds })
    .autoOrient()
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .resize(longestSideInPx, longestSideInPx, { fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: 85 })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { jpeg: data, width, height, isDrawn: false, turn, missingShare: 0, layer: null };
};
