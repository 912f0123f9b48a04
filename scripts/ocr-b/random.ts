/** Chance that gives the same numbers for the same seed (mulberry32). */
export type Chance = {
  readonly uniform: (from: number, to: number) => number;
  readonly normal: (deviation: number) => number;
  /** Nearly normal, and cheap: for the noise of each pixel. */
  readonly rough: (deviation: number) => number;
  readonly below: (count: number) => number;
};

export const chance = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    uniform: (from, to) => from + (to - from) * next(),
    normal: (deviation) => deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    rough: (deviation) => deviation * 2 * (next() + next() + next() - 1.5),
    below: (count) => Math.floor(next() * count),
  };
};
