import type { QualityMeasures } from "../evidence.ts";
import { finding } from "../findings.ts";
import { requirementsOf } from "../kinds.ts";
import { isBlank, isDark } from "../measures/legible.ts";
import { colour } from "../thresholds.ts";
import { onEachPage } from "./check.ts";

/** In the dark, colours cannot be told; a blank page has none. */
export const isGrey = (quality: QualityMeasures): boolean =>
  quality.hueShare < colour.greyHueShare && !isDark(quality) && !isBlank(quality);

/** Advises when a copy is black and white and colour is asked; a pale one is for the agent to see. */
export const blackAndWhite = onEachPage(({ quality }, page, { expectation: { kind } }) => {
  if (kind === null || requirementsOf(kind).colour !== "required") return [];
  if (isGrey(quality)) return [finding("image.grey", { page })];
  const isPale = quality.hueShare < colour.paleHueShare && !isDark(quality) && !isBlank(quality);
  return isPale ? [finding("image.pale", { page })] : [];
});
