import { finding } from "../findings.ts";
import { blur } from "../thresholds.ts";
import { isBlank } from "./blank.ts";
import { onEachPage } from "./check.ts";

/** Advises to take a blurred picture again. */
export const blurred = onEachPage(({ quality }, page) =>
  quality.laplacianP90 < blur.laplacianP90 && !isBlank(quality) ? [finding("image.blur", { page })] : [],
);
