import type { FaceReading } from "#domain/documents/evidence.ts";
import type { Point } from "./engine.ts";
import { type Bounds, boundsOf, eyeBoxesOf, eyeLine } from "./mesh.ts";
import { luminanceAt, type Picture } from "./raster.ts";

const clipped = 250;
const glaring = 245;

/** The pixels of a box that lie in the picture. */
function* pixelsIn(
  { width, height }: Picture,
  box: Bounds,
): Generator<{ x: number; y: number; pixel: number }> {
  const [left, top] = [Math.max(0, Math.round(box.x)), Math.max(0, Math.round(box.y))];
  const right = Math.min(width, Math.round(box.x + box.width));
  const bottom = Math.min(height, Math.round(box.y + box.height));
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) yield { x, y, pixel: y * width + x };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

const ascending = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

/** The distance between the quartiles, as a standard deviation. */
const normalQuartiles = 1.349;

/** Hair leaves this much free at each side of a portrait. */
const outerShare = 0.08;

type Background = Pick<FaceReading, "backgroundMean" | "backgroundDeviation" | "backgroundChroma">;

/** What is behind: the outer columns, down to the eyes; shoulders begin below. */
export const backgroundOf = (picture: Picture, mesh: readonly Point[]): Background => {
  const { width } = picture;
  const height = Math.max(1, eyeLine(mesh).middle.y);
  const luminance: number[] = [];
  const chroma: number[] = [];
  for (const x of [0, width * (1 - outerShare)])
    for (const { pixel } of pixelsIn(picture, { x, y: 0, width: width * outerShare, height })) {
      const value = luminanceAt(picture, pixel);
      luminance.push(value);
      const blue = 0.564 * ((picture.rgb[pixel * 3 + 2] ?? 0) - value);
      const red = 0.713 * ((picture.rgb[pixel * 3] ?? 0) - value);
      chroma.push(Math.hypot(blue, red));
    }
  const sorted = ascending(luminance);
  const average = mean(luminance);
  return {
    backgroundMean: quantile(sorted, 0.5),
    // The smaller of two: a lock of hair in a corner raises the one, a shade on one side the other.
    backgroundDeviation: Math.min(
      Math.sqrt(mean(luminance.map((value) => (value - average) ** 2))),
      (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / normalQuartiles,
    ),
    backgroundChroma: quantile(ascending(chroma), 0.5),
  };
};

/** The light on both halves of the face, in the ellipse that the mesh fills. */
export const faceLightOf = (picture: Picture, mesh: readonly Point[]): FaceReading["faceLuminance"] => {
  const bounds = boundsOf(mesh);
  const centre = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
  const left: number[] = [];
  const right: number[] = [];
  for (const { x, y, pixel } of pixelsIn(picture, bounds)) {
    const across = (x - centre.x) / (bounds.width / 2);
    const down = (y - centre.y) / (bounds.height / 2);
    if (across ** 2 + down ** 2 > 1) continue;
    (across < 0 ? left : right).push(luminanceAt(picture, pixel));
  }
  const all = [...left, ...right];
  return {
    left: mean(left),
    right: mean(right),
    clippedShare: all.filter((value) => value >= clipped).length / Math.max(1, all.length),
  };
};

/** Share of the eyes' places that glare. */
export const glassesGlareOf = (picture: Picture, mesh: readonly Point[]): number => {
  const values = eyeBoxesOf(mesh).flatMap((box) =>
    [...pixelsIn(picture, box)].map(({ pixel }) => luminanceAt(picture, pixel)),
  );
  return values.filter((value) => value > glaring).length / Math.max(1, values.length);
};
