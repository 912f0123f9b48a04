import type { Raster } from "#domain/documents/measures/raster.ts";
import { type Blob, blobsOf } from "./blobs.ts";
import { inkOf } from "./ink.ts";

/** Of a letter or a digit, whole or cut: larger is a field, smaller is grain. */
const strokeInPx = { least: 6, most: 60 } as const;
const fewestPixels = 8;

const isStroke = ({ pixels, left, top, right, bottom }: Blob): boolean => {
  const long = Math.max(right - left, bottom - top) + 1;
  return pixels.length >= fewestPixels && long >= strokeInPx.least && long <= strokeInPx.most;
};

/** How many strokes of print run into the side of the picture where most do. */
export const borderStrokesOf = (raster: Raster): number => {
  const { width, height } = raster;
  const strokes = blobsOf(inkOf(raster), width, height).filter(isStroke);
  const touching = [
    strokes.filter(({ left }) => left <= 1),
    strokes.filter(({ right }) => right >= width - 2),
    strokes.filter(({ top }) => top <= 1),
    strokes.filter(({ bottom }) => bottom >= height - 2),
  ];
  return Math.max(...touching.map(({ length }) => length));
};
