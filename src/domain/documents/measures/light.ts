import { percentileOf, type Raster } from "./raster.ts";

export type Light = {
  readonly luminanceP5: number;
  readonly luminanceP95: number;
  readonly burntShare: number;
  /** Share of the pixels that are paper white: high on scans, low on photos. */
  readonly paperShare: number;
};

const burnt = 250;
const paperWhite = 235;

export const lightOf = ({ rgb, luminance }: Raster): Light => {
  const histogram = new Uint32Array(256);
  let burntPixels = 0;
  for (let pixel = 0; pixel < luminance.length; pixel += 1) {
    const value = luminance[pixel] ?? 0;
    histogram[value] = (histogram[value] ?? 0) + 1;
    const at = pixel * 3;
    if ((rgb[at] ?? 0) >= burnt && (rgb[at + 1] ?? 0) >= burnt && (rgb[at + 2] ?? 0) >= burnt)
      burntPixels += 1;
  }
  const paper = histogram.subarray(paperWhite).reduce((sum, count) => sum + count, 0);
  return {
    luminanceP5: percentileOf(histogram, 0.05),
    luminanceP95: percentileOf(histogram, 0.95),
    burntShare: burntPixels / luminance.length,
    paperShare: paper / luminance.length,
  };
};

/** A scan of paper is mostly white, and its darkest twentieth is still nearly so: a burnt photo has lost that. */
const scanPaperShare = 0.5;
const scanLuminanceP5 = 205;

export const isScanLit = ({ paperShare, luminanceP5 }: Pick<Light, "paperShare" | "luminanceP5">): boolean =>
  paperShare > scanPaperShare && luminanceP5 > scanLuminanceP5;

const darkest = 50;
const lightest = 245;
const clipped = 250;
const ratioBins = 400;
const ratioStep = 0.01;
const hueDistance = 0.1;

/**
 * Share of the pixels, neither black nor white, whose hue leaves that of the page. Ratios to the luminance, less their
 * medians: the colour of a lamp, which a black-and-white copy takes as a whole, cancels out. The raster is a small one:
 * beside black print, JPEG spreads the tint of the paper over dark pixels, which averaging takes away.
 */
export const hueShareOf = ({ rgb, luminance }: Raster): number => {
  const red = new Uint32Array(ratioBins);
  const blue = new Uint32Array(ratioBins);
  const bin = (value: number, of: number) => Math.min(ratioBins - 1, Math.round(value / of / ratioStep));
  const isCounted = (pixel: number): boolean => {
    const value = luminance[pixel] ?? 0;
    // A channel at its end no longer follows the light: the tint of a lamp would look like a colour there.
    const isClipped = [0, 1, 2].some((channel) => (rgb[pixel * 3 + channel] ?? 0) >= clipped);
    return value > darkest && value < lightest && !isClipped;
  };
  let counted = 0;
  for (let pixel = 0; pixel < luminance.length; pixel += 1) {
    const value = luminance[pixel] ?? 0;
    if (!isCounted(pixel)) continue;
    counted += 1;
    const r = bin(rgb[pixel * 3] ?? 0, value);
    const b = bin(rgb[pixel * 3 + 2] ?? 0, value);
    red[r] = (red[r] ?? 0) + 1;
    blue[b] = (blue[b] ?? 0) + 1;
  }
  if (counted === 0) return 0;
  const redMedian = percentileOf(red, 0.5) * ratioStep;
  const blueMedian = percentileOf(blue, 0.5) * ratioStep;
  let coloured = 0;
  for (let pixel = 0; pixel < luminance.length; pixel += 1) {
    const value = luminance[pixel] ?? 0;
    if (!isCounted(pixel)) continue;
    const redOff = Math.abs((rgb[pixel * 3] ?? 0) / value - redMedian);
    const blueOff = Math.abs((rgb[pixel * 3 + 2] ?? 0) / value - blueMedian);
    if (redOff > hueDistance || blueOff > hueDistance) coloured += 1;
  }
  return coloured / counted;
};
