import type { FindingCode } from "#domain/documents/findings.ts";
import { edgeWidthOf } from "#domain/documents/measures/edges.ts";
import {
  isBlank,
  isBlurred,
  isBurnt,
  isDark,
  isSmall,
  isTooSmall,
} from "#domain/documents/measures/legible.ts";
import { isScanLit, lightOf } from "#domain/documents/measures/light.ts";
import { measuringSideInPx, type Raster, rasterFrom } from "#domain/documents/measures/raster.ts";
import { edgeShare, laplacianP90 } from "#domain/documents/measures/sharpness.ts";

export type Part = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A part of a picture at the size that everything is measured at, as the service does. */
const rasterOf = (picture: CanvasImageSource, { x, y, width, height }: Part): Raster | null => {
  const scale = measuringSideInPx / Math.max(width, height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  context.imageSmoothingQuality = "high";
  // What is transparent is white, as on the page that the service draws.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, x, y, width, height, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const rgb = new Uint8Array((data.length / 4) * 3);
  for (let pixel = 0; pixel * 4 < data.length; pixel += 1)
    rgb.set(data.subarray(pixel * 4, pixel * 4 + 3), pixel * 3);
  return rasterFrom(canvas.width, canvas.height, rgb);
};

/** What would be advised of a picture if it were sent so, as far as it costs little to tell. */
export const firstLook = (picture: CanvasImageSource, part: Part): readonly FindingCode[] => {
  if (isTooSmall(part)) return ["image.too-small"];
  const raster = rasterOf(picture, part);
  if (raster === null) return [];
  const { paperShare, ...light } = lightOf(raster);
  const isPhoto = !isScanLit({ paperShare });
  const measures = {
    ...light,
    isPhoto,
    laplacianP90: laplacianP90(raster),
    edgeWidthInPx: edgeWidthOf(raster, Math.max(part.width, part.height)),
    edgeShare: edgeShare(raster),
  };
  if (isBlank(measures)) return ["page.blank"];
  return [
    ...(isSmall(part) ? ["image.small" as const] : []),
    ...(isBlurred(measures) ? ["image.blur" as const] : []),
    ...(isDark(measures) ? ["image.dark" as const] : isBurnt(measures) ? ["image.burnt" as const] : []),
  ];
};
