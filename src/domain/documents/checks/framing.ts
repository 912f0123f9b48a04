import { finding } from "../findings.ts";
import { isSmall } from "../measures/legible.ts";
import { incomplete, resolution } from "../thresholds.ts";
import { onEachPage } from "./check.ts";

/** Advises when lamp light hides a part of a card. */
export const glare = onEachPage(({ quality }, page) => {
  const [spot] = quality.isPhoto ? quality.glare : [];
  return spot === undefined ? [] : [finding("image.glare", { page, box: spot })];
});

/** Advises when the document runs out of the picture. */
export const cutOff = onEachPage(({ quality }, page) =>
  quality.outline?.isCut ? [finding("image.cut", { page, box: quality.outline.box })] : [],
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
