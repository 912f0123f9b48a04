import type { Raster } from "./raster.ts";

const grid = 8;

/** Between its lightest and its darkest pixel, empty paper has no more than its noise. */
const emptySpread = 16;

/**
 * Variance of the Laplacian in each block of an 8 × 8 grid; the 90th percentile of those where something is drawn stands
 * for the page. Most of a document may be empty paper: its sharpest parts tell whether the lens was in focus.
 */
export const laplacianP90 = ({ width, height, luminance }: Raster): number => {
  const count = new Float64Array(grid * grid);
  const sum = new Float64Array(grid * grid);
  const squares = new Float64Array(grid * grid);
  const darkest = new Float64Array(grid * grid).fill(255);
  const lightest = new Float64Array(grid * grid);
  for (let y = 1; y < height - 1; y += 1) {
    const row = Math.floor((y * grid) / height) * grid;
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const value = luminance[at] ?? 0;
      const laplacian =
        4 * value -
        (luminance[at - 1] ?? 0) -
        (luminance[at + 1] ?? 0) -
        (luminance[at - width] ?? 0) -
        (luminance[at + width] ?? 0);
      const block = row + Math.floor((x * grid) / width);
      count[block] = (count[block] ?? 0) + 1;
      sum[block] = (sum[block] ?? 0) + laplacian;
      squares[block] = (squares[block] ?? 0) + laplacian * laplacian;
      darkest[block] = Math.min(darkest[block] ?? 255, value);
      lightest[block] = Math.max(lightest[block] ?? 0, value);
    }
  }
  const variances = [...count].flatMap((pixels, block) => {
    if (pixels === 0 || (lightest[block] ?? 0) - (darkest[block] ?? 0) < emptySpread) return [];
    const mean = (sum[block] ?? 0) / pixels;
    return [(squares[block] ?? 0) / pixels - mean * mean];
  });
  return variances.toSorted((a, b) => a - b)[Math.floor(variances.length * 0.9)] ?? 0;
};

/** Squared gradient over which a pixel counts as an edge: 30 grey levels across two pixels. */
const markedGradient = 900;

/** Share of pixels with a marked central gradient: an empty page has none. */
export const edgeShare = ({ width, height, luminance }: Raster): number => {
  let edges = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const across = (luminance[at + 1] ?? 0) - (luminance[at - 1] ?? 0);
      const down = (luminance[at + width] ?? 0) - (luminance[at - width] ?? 0);
      if (across * across + down * down > markedGradient) edges += 1;
    }
  }
  return edges / Math.max(1, (width - 2) * (height - 2));
};
