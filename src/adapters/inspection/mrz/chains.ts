import type { Blot } from "./blots.ts";

/** The middle of a blot, and its size along and across the lines being looked for. */
export type Mark = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Marks in a row, at a regular pitch: perhaps a line of characters. `places` are their ranks, some may be missing. */
export type Chain = {
  readonly marks: readonly Mark[];
  readonly places: readonly number[];
  readonly pitch: number;
};

export const marksAcross = (blots: readonly Blot[]): readonly Mark[] =>
  blots.map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2, width, height }));

/** The same marks on the page turned a quarter: what was going down goes right. */
export const marksDown = (blots: readonly Blot[], pageWidth: number): readonly Mark[] =>
  blots.map(({ x, y, width, height }) => ({
    x: y + height / 2,
    y: pageWidth - x - width / 2,
    width: height,
    height: width,
  }));

const fewestMarks = 16;
const leastRegular = 0.55;

/** Chains of at least 16 marks of about one height, more than half of them at a regular pitch. */
export const chainsOf = (marks: readonly Mark[]): readonly Chain[] => {
  const plausible = marks.filter(({ width, height }) => height >= 6 && width <= 2.4 * height);
  const following = linksOf(plausible);
  const followed = new Set(following.values());
  const chains: Chain[] = [];
  for (const first of plausible) {
    if (followed.has(first)) continue;
    const run: Mark[] = [];
    for (let mark: Mark | undefined = first; mark !== undefined; mark = following.get(mark)) run.push(mark);
    if (run.length >= 5) chains.push(spaced(run));
  }
  return joined(chains).filter(
    (chain) => chain.marks.length >= fewestMarks && regularity(chain) >= leastRegular,
  );
};

/** For each mark the next one to its right; each mark is the next of one at most. */
const linksOf = (marks: readonly Mark[]): ReadonlyMap<Mark, Mark> => {
  const band = 24;
  const bands = new Map<number, Mark[]>();
  for (const mark of marks) {
    const key = Math.floor(mark.y / band);
    const held = bands.get(key);
    if (held === undefined) bands.set(key, [mark]);
    else held.push(mark);
  }
  for (const held of bands.values()) held.sort((a, b) => a.x - b.x);
  const links: { readonly from: Mark; readonly to: Mark; readonly cost: number }[] = [];
  for (const from of marks) {
    const reach = Math.ceil(from.height / band) + 1;
    const key = Math.floor(from.y / band);
    for (let near = key - reach; near <= key + reach; near += 1) {
      const held = bands.get(near);
      if (held === undefined) continue;
      for (let index = firstAfter(held, from.x); index < held.length; index += 1) {
        const to = held[index];
        if (to === undefined || to.x - from.x > 2.6 * from.height) break;
        const cost = linkCost(from, to);
        if (cost !== null) links.push({ from, to, cost });
      }
    }
  }
  links.sort((a, b) => a.cost - b.cost);
  const next = new Map<Mark, Mark>();
  const taken = new Set<Mark>();
  for (const { from, to } of links)
    if (!next.has(from) && !taken.has(to)) {
      next.set(from, to);
      taken.add(to);
    }
  return next;
};

const firstAfter = (marks: readonly Mark[], x: number): number => {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.x ?? 0) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
};

const linkCost = (from: Mark, to: Mark): number | null => {
  const height = Math.max(from.height, to.height);
  const across = to.x - from.x;
  const down = Math.abs(to.y - from.y);
  if (across < 0.35 * height || across > 2.6 * height) return null;
  if (down > 0.2 * height + 0.25 * across) return null;
  const ratio = from.height / to.height;
  if (ratio > 1.8 || ratio < 1 / 1.8) return null;
  return (across + 3 * down) / height + Math.abs(Math.log(ratio));
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
};

/**
 * Gives each mark its rank along the line, from the usual gap between two of them. A mark too near the one before is a
 * piece of the same character, or dirt: it is left out.
 */
const spaced = (marks: readonly Mark[]): Chain => {
  const gap = (a: Mark, b: Mark) => Math.hypot(b.x - a.x, b.y - a.y);
  const gaps = marks.slice(1).map((mark, index) => gap(marks[index] ?? mark, mark));
  const first = median(gaps);
  const pitch = median(gaps.map((wide) => wide / Math.max(1, Math.round(wide / first))));
  const kept: Mark[] = [];
  const places: number[] = [];
  for (const mark of marks) {
    const before = kept.at(-1);
    const steps = before === undefined ? 0 : gap(before, mark) / pitch;
    if (before !== undefined && steps < 0.6) continue;
    kept.push(mark);
    places.push((places.at(-1) ?? 0) + Math.round(steps));
  }
  return { marks: kept, places, pitch };
};

const regularity = ({ marks, pitch }: Chain): number => {
  let regular = 0;
  for (let index = 1; index < marks.length; index += 1) {
    const [before, here] = [marks[index - 1], marks[index]];
    if (before === undefined || here === undefined) continue;
    const steps = Math.hypot(here.x - before.x, here.y - before.y) / pitch;
    if (Math.abs(steps - Math.max(1, Math.round(steps))) < 0.2) regular += 1;
  }
  return regular / Math.max(1, marks.length - 1);
};

/** A stain or two characters that touch break a chain: pieces that continue each other are one. */
const joined = (chains: readonly Chain[]): readonly Chain[] => {
  const sorted = [...chains].sort((a, b) => (a.marks[0]?.x ?? 0) - (b.marks[0]?.x ?? 0));
  const whole: Chain[] = [];
  for (const chain of sorted) {
    const at = whole.findIndex((before) => continues(before, chain));
    const before = whole[at];
    if (before === undefined) whole.push(chain);
    else whole[at] = spaced([...before.marks, ...chain.marks]);
  }
  return whole;
};

const continues = (before: Chain, after: Chain): boolean => {
  const end = before.marks.at(-1);
  const start = after.marks[0];
  if (end === undefined || start === undefined) return false;
  const pitch = (before.pitch + after.pitch) / 2;
  if (Math.abs(before.pitch - after.pitch) > 0.12 * pitch) return false;
  const across = start.x - end.x;
  if (across < 0.5 * pitch || across > 12 * pitch) return false;
  const longer = before.marks.length >= after.marks.length ? before : after;
  return Math.abs(start.y - end.y - slopeOf(longer) * across) < 0.45 * pitch;
};

const slopeOf = ({ marks }: Chain): number => {
  const third = Math.max(1, Math.floor(marks.length / 3));
  const [head, tail] = [marks.slice(0, third), marks.slice(-third)];
  const across = median(tail.map(({ x }) => x)) - median(head.map(({ x }) => x));
  return across === 0 ? 0 : (median(tail.map(({ y }) => y)) - median(head.map(({ y }) => y))) / across;
};
