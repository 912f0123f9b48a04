import { finding } from "../findings.ts";
import { isBurnt, isDark } from "../measures/legible.ts";
import { onEachPage } from "./check.ts";

/** Advises on a picture too dark or too light to be read. */
export const badlyLit = onEachPage(({ quality }, page) => {
  if (isDark(quality)) return [finding("image.dark", { page })];
  return isBurnt(quality) ? [finding("image.burnt", { page })] : [];
});
