import type { PageEvidence } from "../evidence.ts";
import { finding } from "../findings.ts";
import { isSmall } from "../measures/legible.ts";
import { framing, incomplete, resolution } from "../thresholds.ts";
import { onEachPage } from "./check.ts";

/** Advises when lamp light hides a part of a card. */
export const glare = onEachPage(({ quality }, page) => {
  const [spot] = quality.isPhoto ? quality.glare : [];
  return spot === undefined ? [] : [finding("image.glare", { page, box: spot })];
});

/**
 * Whether the document runs out of the picture: seen on its background; or, where it fills the picture, print that runs
 * into a side of what no longer has the shape of a card, a booklet or a sheet.
 */
export const isCut = ({
  quality,
  width,
  height,
}: Pick<PageEvidence, "quality" | "width" | "height">): boolean => {
  if (quality.outline?.isCut === true) return true;
  const aspect = Math.max(width, height) / Math.min(width, height);
  const isWhole = framing.wholeAspects.some((whole) => Math.abs(aspect / whole - 1) <= framing.tolerance);
  return quality.outline === null && !isWhole && quality.borderStrokes >= framing.borderStrokes;
};

/** Advises when it does. */
export const cutOff = onEachPage((read, page) =>
  isCut(read) ? [finding("image.cut", { page, box: read.quality.outline?.box ?? null })] : [],
);

/** Advises when a picture is small, or the document small within it. */
export const small = onEachPage(({ width, height, mrz }, page) => {
  const isCoarse = mrz !== null && mrz.dotsPerInch < resolution.dotsPerInch;
  return isCoarse || isSmall({ width, height }) ? [finding("image.small", { page }, { width, height })] : [];
});

/** Advises when the last rows of a picture did not arrive. */
export const missingRows = onEachPage(({ missingShare }, page) =>
  missingShare > 0 && missingShare <= incomplete.missingShare ? [finding("image.incomplete", { page })] : [],
);
