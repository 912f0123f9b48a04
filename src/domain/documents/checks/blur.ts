import { finding } from "../findings.ts";
import { isBlurred } from "../measures/legible.ts";
import { onEachPage } from "./check.ts";

/** Advises to take a blurred picture again. */
export const blurred = onEachPage(({ quality }, page) =>
  isBlurred(quality) ? [finding("image.blur", { page })] : [],
);
