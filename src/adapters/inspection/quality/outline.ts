import sharp from "sharp";
import type { Box, QualityMeasures } from "#domain/documents/evidence.ts";
import { blobsOf } from "./blobs.ts";

type Outline = QualityMeasures["outline"];

const sideInPx = 420;
const ringInPx = 6;
const smallestShare = 0.12;
const trustedFill = 0.95;
const cutShare = 0.3;

/** Width over height of cards, and of booklets and sheets. */
const shapes = [
  { aspect: 1.585, tolerance: 0.09 },
  { aspect: 1.42, tolerance: 0.07 },
] as const;

type Point = readonly [x: number, y: number];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * The document on its background: what differs from the colour of the border ring. Trusted only when it has the shape of
 * a card or a sheet; on a full page or a busy table, null. Boxes are in pixels of a page `pageWidth` wide.
 */
export const outlineOf = async (jpeg: Uint8Array, pageWidth: number): Promise<Outline> => {
  const { data, info } = await sharp(jpeg)
    .resize(sideInPx, sideInPx, { fit: "inside" })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const mask = foreground(data, width, height);
  const [largest] = blobsOf(mask, width, height).toSorted((a, b) => b.pixels.length - a.pixels.length);
  if (largest === undefined || largest.pixels.length < width * height * smallestShare) return null;
  const rectangle = smallestRectangle(
    largest.pixels.map((at): Point => [at % width, Math.floor(at / width)]),
  );
  const fill = largest.pixels.length / (rectangle.width * rectangle.height);
  const long = Math.max(rectangle.width, rectangle.height);
  const short = Math.min(rectangle.width, rectangle.height);
  const cutSides = sidesTouched(largest.pixels, width, height);
  const isShaped = shapes.some(({ aspect, tolerance }) => Math.abs(long / short - aspect) <= tolerance);
  const isCut = cutSides > 0 && cutSides < 3;
  if (fill < trustedFill || (!isShaped && !isCut)) return null;
  const scale = pageWidth / width;
  const box: Box = {
    x: Math.round(largest.left * scale),
    y: Math.round(largest.top * scale),
    width: Math.round((largest.right - largest.left + 1) * scale),
    height: Math.round((largest.bottom - largest.top + 1) * scale),
  };
  return { box, angleInDegrees: rectangle.angleInDegrees, isCut };
};

/** What cannot be reached from the border without leaving its colour. */
const foreground = (rgb: Uint8Array, width: number, height: number): Uint8Array => {
  const ring: number[] = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isRing = x < ringInPx || y < ringInPx || x >= width - ringInPx || y >= height - ringInPx;
      if (isRing) ring.push((y * width + x) * 3);
    }
  }
  const colour = [0, 1, 2].map((channel) => median(ring.map((at) => rgb[at + channel] ?? 0)));
  const distanceAt = (at: number): number =>
    Math.max(...colour.map((value, channel) => Math.abs((rgb[at + channel] ?? 0) - value)));
  const tolerance = Math.max(22, 1.6 * median(ring.map(distanceAt)) + 10);
  const isBackground = Uint8Array.from({ length: width * height }, (_, pixel) =>
    distanceAt(pixel * 3) <= tolerance ? 1 : 0,
  );
  const mask = new Uint8Array(width * height).fill(1);
  for (const { pixels, left, top, right, bottom } of blobsOf(isBackground, width, height)) {
    const touchesBorder = left === 0 || top === 0 || right === width - 1 || bottom === height - 1;
    if (touchesBorder) for (const at of pixels) mask[at] = 0;
  }
  return mask;
};

/** How many sides of the picture the document runs into along more than a third of their length. */
const sidesTouched = (pixels: readonly number[], width: number, height: number): number => {
  const touched = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const at of pixels) {
    const x = at % width;
    const y = Math.floor(at / width);
    if (x === 0) touched.left += 1;
    if (x === width - 1) touched.right += 1;
    if (y === 0) touched.top += 1;
    if (y === height - 1) touched.bottom += 1;
  }
  return [touched.left / height, touched.right / height, touched.top / width, touched.bottom / width].filter(
    (share) => share > cutShare,
  ).length;
};

/** The rectangle of the smallest area around the points, by turns of half a degree: outlines are nearly upright. */
const smallestRectangle = (points: readonly Point[]) => {
  const hull = edgePoints(points);
  let best = { width: 0, height: 0, area: Number.POSITIVE_INFINITY, angleInDegrees: 0 };
  for (let angleInDegrees = -45; angleInDegrees < 45; angleInDegrees += 0.5) {
    const radians = (angleInDegrees * Math.PI) / 180;
    const [cosine, sine] = [Math.cos(radians), Math.sin(radians)];
    const across = hull.map(([x, y]) => x * cosine + y * sine);
    const down = hull.map(([x, y]) => y * cosine - x * sine);
    const width = Math.max(...across) - Math.min(...across) + 1;
    const height = Math.max(...down) - Math.min(...down) + 1;
    if (width * height < best.area) best = { width, height, area: width * height, angleInDegrees };
  }
  return best;
};

/** The first and last point of each row: nothing else can be on the outline. */
const edgePoints = (points: readonly Point[]): readonly Point[] => {
  const rows = new Map<number, { first: number; last: number }>();
  for (const [x, y] of points) {
    const row = rows.get(y);
    if (row === undefined) rows.set(y, { first: x, last: x });
    else {
      row.first = Math.min(row.first, x);
      row.last = Math.max(row.last, x);
    }
  }
  return [...rows].flatMap(([y, { first, last }]): readonly Point[] => [
    [first, y],
    [last, y],
  ]);
};
