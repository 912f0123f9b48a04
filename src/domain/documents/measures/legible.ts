import type { QualityMeasures } from "../evidence.ts";
import { blank, blur, light, resolution } from "../thresholds.ts";

/** What the measures of a page mean, by the thresholds: said alike on a telephone and by the service. */

/** Nothing is drawn and nothing changes: edges alone would also lack on a strongly blurred card. */
export const isBlank = ({
  edgeShare,
  luminanceP5,
  luminanceP95,
}: Pick<QualityMeasures, "edgeShare" | "luminanceP5" | "luminanceP95">): boolean =>
  edgeShare < blank.edgeShare && luminanceP95 - luminanceP5 < blank.luminanceSpread;

/** Where nothing marked is drawn, the finest details tell. */
export const isBlurred = (
  quality: Pick<
    QualityMeasures,
    "edgeWidthInPx" | "laplacianP90" | "edgeShare" | "luminanceP5" | "luminanceP95"
  >,
): boolean => {
  const { edgeWidthInPx, laplacianP90 } = quality;
  if (isBlank(quality)) return false;
  return edgeWidthInPx == null ? laplacianP90 < blur.laplacianP90 : edgeWidthInPx > blur.edgeWidthInPx;
};

export const isDark = ({ luminanceP95 }: Pick<QualityMeasures, "luminanceP95">): boolean =>
  luminanceP95 < light.darkLuminanceP95;

/** White paper is no burnt photo: only what a camera took is judged. */
export const isBurnt = (
  quality: Pick<
    QualityMeasures,
    "isPhoto" | "burntShare" | "inkLuminance" | "luminanceP5" | "luminanceP95" | "edgeShare"
  >,
): boolean =>
  quality.isPhoto &&
  quality.burntShare > light.burntShare &&
  quality.inkLuminance >= light.burntInkLuminance &&
  !isBlank(quality);

export const isSmall = ({ width, height }: { readonly width: number; readonly height: number }): boolean =>
  Math.max(width, height) < resolution.smallestLongSideInPx;

/** Too small for anybody to read: refused rather than advised on. */
export const isTooSmall = ({ width, height }: { readonly width: number; readonly height: number }): boolean =>
  Math.max(width, height) < resolution.refusedLongSideInPx;
