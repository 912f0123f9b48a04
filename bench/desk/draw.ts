/** Draws that are the same at each run: what was drawn for a number never changes. */
export type Draw = {
  /** From 0 up to, and without, 1. */
  readonly share: () => number;
  readonly below: (limit: number) => number;
  readonly from: <T>(list: readonly T[]) => T;
  /** One of the names, as often as its weight. */
  readonly weighted: <T extends string>(weights: Readonly<Record<T, number>>) => T;
};

/** mulberry32, from a seed of 32 bits. */
export const drawFrom = (seed: number): Draw => {
  let state = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(share() * limit);
  const from = <T>(list: readonly T[]): T => {
    const drawn = list[below(list.length)];
    if (drawn === undefined) throw new Error("nothing to draw from");
    return drawn;
  };
  const weighted = <T extends string>(weights: Readonly<Record<T, number>>): T => {
    const names = Object.keys(weights) as T[];
    let left = share() * names.reduce((sum, name) => sum + weights[name], 0);
    for (const name of names) {
      left -= weights[name];
      if (left < 0) return name;
    }
    return from(names);
  };
  return { share, below, from, weighted };
};
