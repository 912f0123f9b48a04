import type { Grey } from "./raster.ts";

/** How far under the light around it a pixel is ink: a share of that light, and some grey levels. */
export type InkRule = { readonly windowShare: number; readonly factor: number; readonly offset: number };

/** The pixels darker than the mean of the square around them, as 1. */
export const inkOf = (
  { width, height, data }: Grey,
  { windowShare, factor, offset }: InkRule,
): Uint8Array => {
  const stride = width + 1;
  const sums = new Uint32Array(stride * (height + 1));
  for (let row = 0; row < height; row += 1) {
    let line = 0;
    for (let column = 0; column < width; column += 1) {
      line += data[row * width + column] ?? 0;
      const at = (row + 1) * stride + column + 1;
      sums[at] = (sums[at - stride] ?? 0) + line;
    }
  }
  const reach = Math.max(5, Math.round((Math.max(width, height) * windowShare) / 2));
  const ink = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const top = Math.max(0, row - reach) * stride;
    const bottom = Math.min(height, row + reach + 1);
    const rows = bottom - Math.max(0, row - reach);
    for (let column = 0; column < width; column += 1) {
      const left = Math.max(0, column - reach);
      const right = Math.min(width, column + reach + 1);
      const sum =
        (sums[bottom * stride + right] ?? 0) -
        (sums[bottom * stride + left] ?? 0) -
        (sums[top + right] ?? 0) +
        (sums[top + left] ?? 0);
      const at = row * width + column;
      if ((data[at] ?? 0) < (sum / ((right - left) * rows)) * factor - offset) ink[at] = 1;
    }
  }
  return ink;
};
