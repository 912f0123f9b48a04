import type { Raster } from "#domain/documents/measures/raster.ts";

/** Half the side of the square that a pixel is compared with. */
const aroundInPx = 14;
const inkShare = 0.82;
const inkBelow = 6;

/** Sums of everything above and on the left, so that the mean of any square is four look-ups. */
const sumsOf = ({ width, height, luminance }: Raster): Float64Array => {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += luminance[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
};

/** The pixels that are darker than their surroundings. */
export const inkOf = (raster: Raster): Uint8Array => {
  const { width, height, luminance } = raster;
  const sums = sumsOf(raster);
  const sum = (x: number, y: number) => sums[y * (width + 1) + x] ?? 0;
  return Uint8Array.from(luminance, (value, at) => {
    const x = at % width;
    const y = (at - x) / width;
    const [left, right] = [Math.max(0, x - aroundInPx), Math.min(width, x + aroundInPx + 1)];
    const [top, bottom] = [Math.max(0, y - aroundInPx), Math.min(height, y + aroundInPx + 1)];
    const total = sum(right, bottom) - sum(right, top) - sum(left, bottom) + sum(left, top);
    const mean = total / ((right - left) * (bottom - top));
    return value < mean * inkShare - inkBelow ? 1 : 0;
  });
};
