import { percentileOf, type Raster } from "./raster.ts";

/** Fewer edges than this tell nothing in one direction: a page may hold a single frame. */
const fewestEdges = 30;

/** An edge counts from this share of what parts black from white on the page, and never under so many grey levels. */
const markedShare = 0.3;
const leastContrast = 24;

/** A picture enlarged to be measured is as sharp as its own pixels, though not quite as those of a larger one. */
const enlargementWeight = 0.7;

/** Noise and the grain of paper go, edges stay. */
const smoothed = ({ width, height, luminance }: Raster): Float32Array => {
  const across = new Float32Array(luminance.length);
  const both = new Float32Array(luminance.length);
  for (let at = 0; at < luminance.length; at += 1) {
    const x = at % width;
    const own = luminance[at] ?? 0;
    const before = x > 0 ? (luminance[at - 1] ?? 0) : own;
    const after = x < width - 1 ? (luminance[at + 1] ?? 0) : own;
    across[at] = (before + 2 * own + after) / 4;
  }
  for (let at = 0; at < luminance.length; at += 1) {
    const own = across[at] ?? 0;
    const above = at >= width ? (across[at - width] ?? 0) : own;
    const below = at < width * (height - 1) ? (across[at + width] ?? 0) : own;
    both[at] = (above + 2 * own + below) / 4;
  }
  return both;
};

/** The widths of the marked edges met on one row or column: their height over their steepest slope. */
const widthsAlong = (
  levels: Float32Array,
  { from, step, length }: { readonly from: number; readonly step: number; readonly length: number },
  contrast: number,
  widths: number[],
): void => {
  const at = (place: number): number => levels[from + place * step] ?? 0;
  const close = (height: number, slope: number): void => {
    if (height >= contrast && slope > 0) widths.push(height / slope);
  };
  let [base, end, direction, slope] = [at(0), at(0), 0, 0];
  for (let place = 1; place < length - 1; place += 1) {
    const level = at(place);
    const rise = (at(place + 1) - at(place - 1)) / 2;
    if (direction === 0) {
      if (Math.abs(level - base) <= contrast / 4) continue;
      [direction, end, slope] = [Math.sign(level - base), level, Math.abs(rise)];
    } else if ((end - level) * direction > contrast / 4) {
      close(Math.abs(end - base), slope);
      [base, end, direction, slope] = [end, level, -direction, Math.abs(rise)];
    } else {
      if ((level - end) * direction >= 0) end = level;
      slope = Math.max(slope, rise * direction);
    }
  }
  close(Math.abs(end - base), slope);
};

const medianOf = (widths: readonly number[]): number | null =>
  widths.length < fewestEdges ? null : (widths.toSorted((a, b) => a - b)[widths.length >> 1] ?? null);

/**
 * Median width of the marked edges, in the direction where they are widest, in pixels of a page 1000 pixels long; null
 * where nothing marked is drawn. Unlike a variance it does not mistake noise for detail, and it sees the blur of a hand
 * that moved, which leaves the edges along its way sharp. `longSideInPx` is that of the page before it was measured.
 */
export const edgeWidthOf = (raster: Raster, longSideInPx: number): number | null => {
  const { width, height, luminance } = raster;
  const histogram = new Uint32Array(256);
  for (const value of luminance) histogram[value] = (histogram[value] ?? 0) + 1;
  const spread = percentileOf(histogram, 0.97) - percentileOf(histogram, 0.03);
  const contrast = Math.max(leastContrast, markedShare * spread);
  const levels = smoothed(raster);
  const [across, down]: [number[], number[]] = [[], []];
  for (let y = 0; y < height; y += 1)
    widthsAlong(levels, { from: y * width, step: 1, length: width }, contrast, across);
  for (let x = 0; x < width; x += 1)
    widthsAlong(levels, { from: x, step: width, length: height }, contrast, down);
  const medians = [medianOf(across), medianOf(down)].filter((median) => median !== null);
  if (medians.length === 0) return null;
  const enlargement = Math.max(1, Math.max(width, height) / longSideInPx);
  return Math.max(...medians) / enlargement ** enlargementWeight;
};
