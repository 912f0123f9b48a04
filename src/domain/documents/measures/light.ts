import { percentileOf, type Raster } from "./raster.ts";

export type Light = {
  readonly luminanceP5: number;
  readonly luminanceP95: number;
  /** Of what lies inside the white border of a scanner and off the table: the share burnt in the three colours. */
  readonly burntShare: number;
  /** How dark the darkest two hundredth of it is. */
  readonly inkLuminance: number;
  /** Share of it that is paper white: high on scans of paper, low on photos. */
  readonly paperShare: number;
};

const burnt = 250;
const paperWhite = 235;
const printedShare = 0.02;
const whiteShare = 0.3;
const trimmedShare = 0.06;

type Span = { readonly from: number; readonly to: number };

/** From the first to the last of these counts that is large enough; all when none is. */
const spanOf = (counts: Float64Array, least: number): Span => {
  const from = counts.findIndex((count) => count >= least);
  return from < 0
    ? { from: 0, to: counts.length }
    : { from, to: counts.findLastIndex((c) => c >= least) + 1 };
};

/** Where something is printed, less the table around a white page, less a rim: a lit spot is no page. */
const within = (printed: Span, white: Span): Span => {
  const shared = { from: Math.max(printed.from, white.from), to: Math.min(printed.to, white.to) };
  const isPage = shared.to - shared.from > (printed.to - printed.from) / 2;
  const { from, to } = isPage ? shared : printed;
  const trimmed = Math.round((to - from) * trimmedShare);
  return { from: from + trimmed, to: Math.max(to - trimmed, from + trimmed + 1) };
};

/** Where the page itself is: something is printed there, and it is not the table. */
const pageIn = ({ width, height, luminance }: Raster): { readonly across: Span; readonly down: Span } => {
  const rows = { printed: new Float64Array(height), white: new Float64Array(height) };
  const columns = { printed: new Float64Array(width), white: new Float64Array(width) };
  for (let at = 0; at < luminance.length; at += 1) {
    const x = at % width;
    const y = (at - x) / width;
    const what = (luminance[at] ?? 0) < paperWhite ? "printed" : "white";
    rows[what][y] = (rows[what][y] ?? 0) + 1;
    columns[what][x] = (columns[what][x] ?? 0) + 1;
  }
  return {
    across: within(
      spanOf(columns.printed, printedShare * height),
      spanOf(columns.white, whiteShare * height),
    ),
    down: within(spanOf(rows.printed, printedShare * width), spanOf(rows.white, whiteShare * width)),
  };
};

export const lightOf = (raster: Raster): Light => {
  const { rgb, luminance, width } = raster;
  const whole = new Uint32Array(256);
  for (const value of luminance) whole[value] = (whole[value] ?? 0) + 1;
  const { across, down } = pageIn(raster);
  const page = new Uint32Array(256);
  let burntPixels = 0;
  for (let y = down.from; y < down.to; y += 1)
    for (let x = across.from; x < across.to; x += 1) {
      const pixel = y * width + x;
      const value = luminance[pixel] ?? 0;
      page[value] = (page[value] ?? 0) + 1;
      const at = pixel * 3;
      if ((rgb[at] ?? 0) >= burnt && (rgb[at + 1] ?? 0) >= burnt && (rgb[at + 2] ?? 0) >= burnt)
        burntPixels += 1;
    }
  const pixels = (down.to - down.from) * (across.to - across.from);
  const paper = page.subarray(paperWhite).reduce((sum, count) => sum + count, 0);
  return {
    luminanceP5: percentileOf(whole, 0.05),
    luminanceP95: percentileOf(whole, 0.95),
    burntShare: burntPixels / pixels,
    inkLuminance: percentileOf(page, 0.005),
    paperShare: paper / pixels,
  };
};

/** A scanned sheet is white but for its print. */
const scanPaperShare = 0.94;

export const isScanLit = ({ paperShare }: Pick<Light, "paperShare">): boolean => paperShare > scanPaperShare;

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
