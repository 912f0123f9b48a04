import { type Blob, blobsOf } from "#adapters/inspection/quality/blobs.ts";
import { inkOf } from "#adapters/inspection/quality/ink.ts";
import type { Raster } from "#domain/documents/measures/raster.ts";

/** How the lines of print of a page lie: down the page rather than across, and by how much they lean, clockwise. */
export type Lean = { readonly isSideways: boolean; readonly degrees: number };

const mostDegrees = 15;
const coarseStep = 1;
const fineStep = 0.25;

/** Lines lean as the page does: from less than this, the reader of the text sees to it itself. */
export const smallestLean = 0.75;

/** A page is taken for sideways when its columns are this much sharper than its rows: paragraphs have a straight side. */
const surely = 1.25;

const fewestPixels = 4;
const longestInPx = 50;

type Dots = { readonly along: Int32Array; readonly across: Int32Array; readonly size: number };

/** How sharply the dots fall into lines that lean so: 1 when they fall anywhere. */
const sharpnessAt = ({ along, across, size }: Dots, degrees: number): number => {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const bins = new Uint32Array(size * 2);
  for (let dot = 0; dot < along.length; dot += 1) {
    const bin = Math.round((across[dot] ?? 0) - (along[dot] ?? 0) * slope + size / 2);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const span = bins.findLastIndex((count) => count > 0) - bins.findIndex((count) => count > 0) + 1;
  const squares = bins.reduce((sum, count) => sum + count * count, 0);
  return (squares * span) / along.length ** 2;
};

const bestOf = (dots: Dots): { readonly degrees: number; readonly sharpness: number } => {
  let best = { degrees: 0, sharpness: sharpnessAt(dots, 0) };
  const tryFrom = (from: number, to: number, step: number): void => {
    for (let degrees = from; degrees <= to; degrees += step) {
      const sharpness = sharpnessAt(dots, degrees);
      if (sharpness > best.sharpness) best = { degrees, sharpness };
    }
  };
  tryFrom(-mostDegrees, mostDegrees, coarseStep);
  tryFrom(best.degrees - coarseStep, best.degrees + coarseStep, fineStep);
  return best;
};

/** Letters, or words that ran together: not the side of the sheet, nor the grain of the table. */
const isLetter = ({ pixels, left, top, right, bottom }: Blob): boolean =>
  pixels.length >= fewestPixels && Math.max(right - left, bottom - top) < longestInPx;

/** Finds how the print of a page lies. Upside down looks the same: only reading tells. */
export const leanOf = (raster: Raster): Lean => {
  const { width, height } = raster;
  const places = blobsOf(inkOf(raster), width, height)
    .filter(isLetter)
    .flatMap(({ pixels }) => pixels);
  if (places.length === 0) return { isSideways: false, degrees: 0 };
  const x = Int32Array.from(places, (at) => at % width);
  const y = Int32Array.from(places, (at) => Math.floor(at / width));
  const size = Math.max(width, height) * 2;
  const upright = bestOf({ along: x, across: y, size });
  const sideways = bestOf({ along: y.map((value) => -value), across: x, size });
  const isSideways = sideways.sharpness > upright.sharpness * surely;
  return { isSideways, degrees: (isSideways ? sideways : upright).degrees };
};
