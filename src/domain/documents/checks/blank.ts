import { finding } from "../findings.ts";
import { isBlank } from "../measures/legible.ts";
import { onEachPage } from "./check.ts";

/** Refuses an empty page. */
export const blankPage = onEachPage(({ quality }, page) =>
  isBlank(quality) ? [finding("page.blank", { page }, { page })] : [],
);
