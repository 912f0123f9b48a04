import type { Chain } from "./chains.ts";

export type Point = { readonly x: number; readonly y: number };

/**
 * Where the characters of a line are, in pixels of the page: their middles as two parabolas of the rank, which follow a
 * tilt, a perspective and a little curl.
 */
export type TextLine = {
  readonly x: readonly [number, number, number];
  readonly y: readonly [number, number, number];
  readonly length: number;
};

const valueAt = ([a, b, c]: readonly [number, number, number], rank: number): number =>
  a + rank * (b + rank * c);
const slopeAt = ([, b, c]: readonly [number, number, number], rank: number): number => b + 2 * c * rank;

export const middleOf = ({ x, y }: TextLine, rank: number): Point => ({
  x: valueAt(x, rank),
  y: valueAt(y, rank),
});

/** From one character to the next. */
export const stepOf = ({ x, y }: TextLine, rank: number): Point => ({
  x: slopeAt(x, rank),
  y: slopeAt(y, rank),
});

export const pitchOf = (line: TextLine): number => {
  const { x, y } = stepOf(line, (line.length - 1) / 2);
  return Math.hypot(x, y);
};

/** The same line read from its other end: the page is upside down. */
export const reversed = (line: TextLine): TextLine => {
  const last = line.length - 1;
  const turn = ([a, b, c]: readonly [number, number, number]) =>
    [a + last * (b + last * c), -(b + 2 * c * last), c] as const;
  return { ...line, x: turn(line.x), y: turn(line.y) };
};

/** The same line counted from another of its places, and `length` long. */
export const shifted = (line: TextLine, by: number, length: number): TextLine => {
  const move = ([a, b, c]: readonly [number, number, number]) =>
    [a + by * (b + by * c), b + 2 * c * by, c] as const;
  return { ...line, x: move(line.x), y: move(line.y), length };
};

/** A line as long and as straight as `model`, through the middle of a shorter one: its ends are better guessed so. */
export const alignedWith = (line: TextLine, model: TextLine, along: number): TextLine => {
  const centre = (line.length - 1) / 2;
  const [here, there] = [middleOf(line, centre), middleOf(model, centre + along)];
  const like = shifted(model, along, line.length);
  return {
    ...line,
    x: [like.x[0] + here.x - there.x, like.x[1], like.x[2]],
    y: [like.y[0] + here.y - there.y, like.y[1], like.y[2]],
  };
};

/** Fits a line to a chain; `place` puts a point of the chain's page on the real one. */
export const lineOf = (chain: Chain, place: (x: number, y: number) => Point): TextLine => {
  const points = chain.marks.map(({ x, y }) => place(x, y));
  const limit = 0.3 * Math.hypot(...spanOf(points, chain.places));
  return {
    x: parabola(
      chain.places,
      points.map(({ x }) => x),
      limit,
    ),
    y: parabola(
      chain.places,
      points.map(({ y }) => y),
      limit,
    ),
    length: (chain.places.at(-1) ?? 0) + 1,
  };
};

const spanOf = (points: readonly Point[], places: readonly number[]): [number, number] => {
  const [first, last] = [points[0], points.at(-1)];
  const steps = Math.max(1, (places.at(-1) ?? 0) - (places[0] ?? 0));
  return [((last?.x ?? 0) - (first?.x ?? 0)) / steps, ((last?.y ?? 0) - (first?.y ?? 0)) / steps];
};

/** Least squares, three times over: what is farther than `limit` from the last fit weighs almost nothing. */
const parabola = (
  ranks: readonly number[],
  values: readonly number[],
  limit: number,
): [number, number, number] => {
  let fit: [number, number, number] = [0, 0, 0];
  let weights = ranks.map(() => 1);
  for (let round = 0; round < 4; round += 1) {
    fit = leastSquares(ranks, values, weights, round === 0 ? 2 : 3);
    const current = fit;
    weights = ranks.map((rank, index) => {
      const off = ((values[index] ?? 0) - valueAt(current, rank)) / limit;
      return 1 / (1 + off * off * off * off);
    });
  }
  return fit;
};

const leastSquares = (
  ranks: readonly number[],
  values: readonly number[],
  weights: readonly number[],
  terms: 2 | 3,
): [number, number, number] => {
  // Ranks are centred, so that the sums stay of one size.
  const centre = (ranks.at(-1) ?? 0) / 2;
  const moments = [0, 0, 0, 0, 0];
  const sums = [0, 0, 0];
  ranks.forEach((rank, index) => {
    let power = weights[index] ?? 0;
    for (let order = 0; order < 5; order += 1) {
      moments[order] = (moments[order] ?? 0) + power;
      if (order < 3) sums[order] = (sums[order] ?? 0) + power * (values[index] ?? 0);
      power *= rank - centre;
    }
  });
  const [m0 = 0, m1 = 0, m2 = 0, m3 = 0, m4 = 0] = moments;
  const [s0 = 0, s1 = 0, s2 = 0] = sums;
  const [a, b, c] =
    terms === 2 ? [...solveTwo(m0, m1, m2, s0, s1), 0] : solveThree([m0, m1, m2, m3, m4], [s0, s1, s2]);
  const [p = 0, q = 0, r = 0] = [a, b, c];
  return [p - q * centre + r * centre * centre, q - 2 * r * centre, r];
};

const solveTwo = (m0: number, m1: number, m2: number, s0: number, s1: number): [number, number] => {
  const determinant = m0 * m2 - m1 * m1 || 1e-9;
  return [(s0 * m2 - s1 * m1) / determinant, (m0 * s1 - m1 * s0) / determinant];
};

const solveThree = (
  [m0, m1, m2, m3, m4]: readonly [number, number, number, number, number],
  [s0, s1, s2]: readonly [number, number, number],
): [number, number, number] => {
  const determinant = (
    a: number,
    b: number,
    c: number,
    d: number,
    e: number,
    f: number,
    g: number,
    h: number,
    i: number,
  ) => a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  const whole = determinant(m0, m1, m2, m1, m2, m3, m2, m3, m4) || 1e-9;
  return [
    determinant(s0, m1, m2, s1, m2, m3, s2, m3, m4) / whole,
    determinant(m0, s0, m2, m1, s1, m3, m2, s2, m4) / whole,
    determinant(m0, m1, s0, m1, m2, s1, m2, m3, s2) / whole,
  ];
};
