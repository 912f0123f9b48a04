/** A connected patch of ink: its box, in pixels of the page it was found on. */
export type Blot = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The patches of ink of plausible size for a character, or for two that touch. Runs of a row are joined to the row above. */
export const blotsOf = (ink: Uint8Array, width: number, height: number, largest: number): readonly Blot[] => {
  const parents: number[] = [];
  const lefts: number[] = [];
  const rights: number[] = [];
  const tops: number[] = [];
  const bottoms: number[] = [];
  const rootOf = (run: number): number => {
    let root = run;
    while (parents[root] !== root) {
      const above = parents[parents[root] ?? root] ?? root;
      parents[root] = above;
      root = above;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [kept, gone] = a < b ? [a, b] : [b, a];
    if (kept === gone) return;
    parents[gone] = kept;
    lefts[kept] = Math.min(lefts[kept] ?? 0, lefts[gone] ?? 0);
    rights[kept] = Math.max(rights[kept] ?? 0, rights[gone] ?? 0);
    tops[kept] = Math.min(tops[kept] ?? 0, tops[gone] ?? 0);
    bottoms[kept] = Math.max(bottoms[kept] ?? 0, bottoms[gone] ?? 0);
  };
  let above: number[] = [];
  for (let row = 0; row < height; row += 1) {
    const runs: number[] = [];
    let next = 0;
    for (let column = 0; column < width; column += 1) {
      if (ink[row * width + column] !== 1) continue;
      const start = column;
      while (column < width && ink[row * width + column] === 1) column += 1;
      const label = parents.length;
      parents.push(label);
      lefts.push(start);
      rights.push(column - 1);
      tops.push(row);
      bottoms.push(row);
      // Runs are listed as (start, end, label) triples; those that end before this one begins are behind us.
      while (next < above.length && (above[next + 1] ?? 0) < start - 1) next += 3;
      for (let at = next; at < above.length && (above[at] ?? 0) <= column; at += 3)
        join(rootOf(above[at + 2] ?? 0), rootOf(label));
      runs.push(start, column - 1, label);
    }
    above = runs;
  }
  const blots: Blot[] = [];
  for (let run = 0; run < parents.length; run += 1) {
    if (parents[run] !== run) continue;
    const x = lefts[run] ?? 0;
    const y = tops[run] ?? 0;
    const blot = { x, y, width: (rights[run] ?? 0) - x + 1, height: (bottoms[run] ?? 0) - y + 1 };
    if (Math.max(blot.width, blot.height) >= 5 && Math.max(blot.width, blot.height) <= largest)
      blots.push(blot);
  }
  return blots;
};
