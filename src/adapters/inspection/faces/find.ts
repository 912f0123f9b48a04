import type { Turn } from "#domain/documents/evidence.ts";
import { type Detected, detectFaces, type Point } from "./engine.ts";
import { type Bounds, boundsOf, rollOf } from "./mesh.ts";
import { type Picture, squareAt, turnedBy } from "./raster.ts";

/**
 * Set on 2026-11-23. The whole picture: portraits from 0.58 (burnt out) and 0.8 (others); pages without a face, 0.26 at
 * most. The mesh is unsure of a burnt-out face: from 0.2.
 */
const least = { boxScore: 0.5, meshScore: 0.12 };
/** Set on 2026-11-23. A part of a picture shows parts of faces: 0.59 and 0.15; whole faces from 0.75 and 0.96. */
const leastInPart = { boxScore: 0.5, meshScore: 0.8 };

export type Found = { readonly faces: readonly Detected[]; readonly turn: Turn };

/** The detector sees some faces only with more around them: one burnt out, one that fills a small card. */
const widerBy = 1.2;

/**
 * Set on 2026-11-23. In a picture that lies on its head the detector sees a face the right way up, and the mesh agrees:
 * scores from 0.62 to 0.75, against 0.79 to 0.9 for those that are upright. One on its side leans by 45 degrees or more.
 */
const sure = { boxScore: 0.77, roll: 30 };

const turns = ["rotated-90", "rotated-180", "rotated-270"] as const;

/**
 * Finds the faces of a picture, the largest first, and how to turn the picture for that one to be upright: whatever way
 * it lies, the detector sees something, and is surest when it is upright. A small dark one is looked for in parts at last.
 */
export const findFaces = async (picture: Picture): Promise<Found> => {
  const whole = await facesInWhole(picture);
  if (isUpright(whole) && scoreOf(whole) >= sure.boxScore) return { faces: whole, turn: "none" };
  let turn: Turn = "none";
  let best = isUpright(whole) ? scoreOf(whole) : 0;
  for (const other of turns) {
    const turned = await facesIn(turnedBy(picture, other), 1);
    if (!isUpright(turned) || scoreOf(turned) <= best) continue;
    best = scoreOf(turned);
    turn = other;
  }
  if (turn !== "none") return { faces: [], turn };
  return { faces: whole.length > 0 ? whole : await facesInParts(picture), turn };
};

const isUpright = ([largest]: readonly Detected[]): boolean =>
  largest !== undefined && Math.abs(rollOf(largest.mesh)) < sure.roll;

const scoreOf = ([largest]: readonly Detected[]): number => largest?.boxScore ?? 0;

const facesInWhole = async (picture: Picture): Promise<readonly Detected[]> => {
  const tight = await facesIn(picture, 1);
  return tight.length > 0 ? tight : facesIn(picture, widerBy);
};

const facesIn = async (picture: Picture, margin: number): Promise<readonly Detected[]> => {
  const side = Math.round(Math.max(picture.width, picture.height) * margin);
  const left = Math.floor((picture.width - side) / 2);
  const top = Math.floor((picture.height - side) / 2);
  const faces = await detectFaces(squareAt(picture, left, top, side));
  return apart(faces.filter((face) => isFace(face, least)).map((face) => moved(face, left, top)));
};

const facesInParts = async (picture: Picture): Promise<readonly Detected[]> => {
  const side = Math.ceil(Math.max(picture.width, picture.height) / 2);
  const faces: Detected[] = [];
  for (const top of startsIn(picture.height, side))
    for (const left of startsIn(picture.width, side))
      for (const face of await detectFaces(squareAt(picture, left, top, side)))
        if (isFace(face, leastInPart)) faces.push(moved(face, left, top));
  return apart(faces);
};

/** Where parts begin for each to overlap half of the next. */
const startsIn = (length: number, side: number): readonly number[] => {
  const last = Math.max(0, length - side);
  const steps = Math.ceil((last * 2) / side);
  return Array.from({ length: steps + 1 }, (_, step) =>
    steps === 0 ? 0 : Math.round((step * last) / steps),
  );
};

const isFace = ({ boxScore, meshScore }: Detected, limits: typeof least): boolean =>
  boxScore >= limits.boxScore && meshScore >= limits.meshScore;

const moved = (face: Detected, left: number, top: number): Detected => ({
  ...face,
  mesh: face.mesh.map(({ x, y }): Point => ({ x: x + left, y: y + top })),
});

const areaOf = ({ width, height }: Bounds): number => width * height;

const isWithin = (point: Point, { x, y, width, height }: Bounds): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

/** Two meshes whose middles lie in each other are one face. The largest first. */
const apart = (faces: readonly Detected[]): readonly Detected[] => {
  const sorted = faces
    .map((face) => ({ face, bounds: boundsOf(face.mesh) }))
    .toSorted((a, b) => areaOf(b.bounds) - areaOf(a.bounds));
  const kept: typeof sorted = [];
  for (const one of sorted) {
    const { x, y, width, height } = one.bounds;
    const middle = { x: x + width / 2, y: y + height / 2 };
    if (!kept.some(({ bounds }) => isWithin(middle, bounds))) kept.push(one);
  }
  return kept.map(({ face }) => face);
};
