import type { QualityMeasures } from "../evidence.ts";
import { finding } from "../findings.ts";
import { light } from "../thresholds.ts";
import { isBlank } from "./blank.ts";
import { onEachPage } from "./check.ts";

export const isDark = ({ luminanceP95 }: QualityMeasures): boolean => luminanceP95 < light.darkLuminanceP95;

/** White paper is no burnt photo: only what a camera took is judged. */
export const isBurnt = (quality: QualityMeasures): boolean =>
  quality.isPhoto &&
  quality.burntShare > light.burntShare &&
  quality.luminanceP5 > light.burntLuminanceP5 &&
  !isBlank(quality);

/** Advises on a picture too dark or too light to be read. */
export const badlyLit = onEachPage(({ quality }, page) => {
  if (isDark(quality)) return [finding("image.dark", { page })];
  return isBurnt(quality) ? [finding("image.burnt", { page })] : [];
});
