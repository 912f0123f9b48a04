import type { Box } from "#domain/documents/evidence.ts";
import type { Raster } from "#domain/documents/measures/raster.ts";
import { type Blob, blobsOf } from "./blobs.ts";

const white = 248;
const smallestShare = 0.004;
const largestShare = 0.25;
const smallestFill = 0.45;
const rimInPx = 5;
const softFall = 45;
const softShare = 0.6;
const burnt = 253;
const burntShare = 0.7;
const faintFall = 8;
const faintShare = 0.25;

/**
 * Spots that a lamp leaves on a plastic card: burnt through, compact, away from the border, and with a rim that is soft
 * everywhere and fades out somewhere. A printed white field is not quite white, a masked one has a rim that falls.
 * Fitted on 2026-11-23 on 26 drawn spots and 280 pictures without any: burnt from 0.84 of a spot, at most 0.5 of a field.
 */
export const glareOf = ({ width, height, luminance }: Raster): readonly Box[] => {
  const mask = Uint8Array.from(luminance, (value) => (value >= white ? 1 : 0));
  const total = width * height;
  return blobsOf(mask, width, height)
    .filter(({ pixels, left, top, right, bottom }) => {
      const share = pixels.length / total;
      const fill = pixels.length / ((right - left + 1) * (bottom - top + 1));
      const isInside = left > 0 && top > 0 && right < width - 1 && bottom < height - 1;
      return share >= smallestShare && share <= largestShare && fill > smallestFill && isInside;
    })
    .filter(
      ({ pixels }) =>
        pixels.filter((at) => (luminance[at] ?? 0) >= burnt).length > pixels.length * burntShare,
    )
    .filter((blob) => isSoft(blob, mask, luminance, width, height))
    .map(({ left, top, right, bottom }) => ({
      x: left,
      y: top,
      width: right - left + 1,
      height: bottom - top + 1,
    }));
};

/** Whether the light falls slowly around the spot, looking outwards on the four sides of its rim. */
const isSoft = (
  { pixels }: Blob,
  mask: Uint8Array,
  luminance: Uint8Array,
  width: number,
  height: number,
): boolean => {
  let [rim, soft, faint] = [0, 0, 0];
  for (const at of pixels) {
    const x = at % width;
    const y = (at - x) / width;
    for (const [dx, dy] of [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const) {
      if (mask[at + dx + dy * width] !== 0) continue;
      const [farX, farY] = [x + dx * rimInPx, y + dy * rimInPx];
      if (farX < 0 || farX >= width || farY < 0 || farY >= height) continue;
      rim += 1;
      const fall = (luminance[at] ?? 0) - (luminance[farY * width + farX] ?? 0);
      if (fall < softFall) soft += 1;
      if (fall <= faintFall) faint += 1;
    }
  }
  return rim > 0 && soft / rim > softShare && faint / rim >= faintShare;
};
