import type { Point } from "./engine.ts";

/** Indices of MediaPipe's face mesh. Source: google-ai-edge/mediapipe, `canonical_face_model_uv_visualization.png`. */
const chin = 152;
const lips = { upper: 13, lower: 14, left: 78, right: 308 };
const eyes = [
  {
    corners: [33, 133],
    lids: [
      [160, 144],
      [159, 145],
      [158, 153],
    ],
  },
  {
    corners: [362, 263],
    lids: [
      [385, 380],
      [386, 374],
      [387, 373],
    ],
  },
] as const;

export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const nowhere: Point = { x: 0, y: 0 };
const at = (mesh: readonly Point[], index: number): Point => mesh[index] ?? nowhere;
const between = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

export const boundsOf = (points: readonly Point[]): Bounds => {
  const x = Math.min(...points.map((point) => point.x));
  const y = Math.min(...points.map((point) => point.y));
  return {
    x,
    y,
    width: Math.max(...points.map((point) => point.x)) - x,
    height: Math.max(...points.map((point) => point.y)) - y,
  };
};

const eyeCentre = (mesh: readonly Point[], [first, second]: readonly [number, number]): Point =>
  middle(at(mesh, first), at(mesh, second));

/** The middles of both eyes, from the left of the picture when the face is upright. */
export const eyesOf = (mesh: readonly Point[]): readonly [Point, Point] => [
  eyeCentre(mesh, eyes[0].corners),
  eyeCentre(mesh, eyes[1].corners),
];

export const eyeLine = (mesh: readonly Point[]): { readonly middle: Point; readonly distance: number } => {
  const [left, right] = eyesOf(mesh);
  return { middle: middle(left, right), distance: between(left, right) };
};

/** How the line of the eyes leans, in degrees, clockwise. */
export const rollOf = (mesh: readonly Point[]): number => {
  const [left, right] = eyesOf(mesh);
  return (Math.atan2(right.y - left.y, right.x - left.x) * 180) / Math.PI;
};

/** From the chin to the crown, which hair hides: as far over the eyes as the chin is under them. */
export const headHeightOf = (mesh: readonly Point[]): number =>
  2 * (at(mesh, chin).y - eyeLine(mesh).middle.y);

/** The mean height of the lids' opening over the width of the eye, for the eye that is less open. */
export const eyeOpennessOf = (mesh: readonly Point[]): number =>
  Math.min(
    ...eyes.map(({ corners, lids }) => {
      const open = lids.reduce((sum, [upper, lower]) => sum + between(at(mesh, upper), at(mesh, lower)), 0);
      return open / lids.length / between(at(mesh, corners[0]), at(mesh, corners[1]));
    }),
  );

/** The gap between the lips over their width. */
export const mouthOpennessOf = (mesh: readonly Point[]): number =>
  between(at(mesh, lips.upper), at(mesh, lips.lower)) / between(at(mesh, lips.left), at(mesh, lips.right));

/** The places of both eyes, glasses' lenses included. */
export const eyeBoxesOf = (mesh: readonly Point[]): readonly Bounds[] => {
  const { distance } = eyeLine(mesh);
  return eyesOf(mesh).map(({ x, y }) => ({
    x: x - distance * 0.35,
    y: y - distance * 0.2,
    width: distance * 0.7,
    height: distance * 0.45,
  }));
};
