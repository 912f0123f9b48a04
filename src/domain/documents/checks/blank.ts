import type { QualityMeasures } from "../evidence.ts";
import { finding } from "../findings.ts";
import { blank } from "../thresholds.ts";
import { onEachPage } from "./check.ts";

/** Nothing is drawn and nothing changes: edges alone would also lack on a strongly blurred card. */
export const isBlank = ({ edgeShare, luminanceP5, luminanceP95 }: QualityMeasures): boolean =>
  edgeShare < blank.edgeShare && luminanceP95 - luminanceP5 < blank.luminanceSpread;

/** Refuses an empty page. */
export const blankPage = onEachPage(({ quality }, page) =>
  isBlank(quality) ? [finding("page.blank", { page }, { page })] : [],
);
