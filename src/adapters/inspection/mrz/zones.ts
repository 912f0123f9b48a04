import { alignedWith, middleOf, pitchOf, reversed, stepOf, type TextLine } from "./text-line.ts";

/** Parallel lines at the usual distance. `starts` says where each begins, in places of the first. */
export type Zone = {
  readonly lines: readonly TextLine[];
  readonly starts: readonly number[];
};

/** Lines longer than a zone can be, dirt at both ends included, are something else. */
const longest = 52;
const shortest = 26;

/** The groups of lines that may be a zone, those of three lines first, in reading order. */
export const zonesOf = (lines: readonly TextLine[]): readonly Zone[] => {
  const groups: (readonly TextLine[])[] = [];
  const grow = (group: readonly TextLine[]): void => {
    groups.push(group);
    const last = group.at(-1);
    if (last === undefined || group.length === 3) return;
    for (const line of lines) if (follows(last, line)) grow([...group, line]);
  };
  for (const line of lines) grow([line]);
  return groups
    .map(zoneOf)
    .filter((zone) => {
      const reach = reachOf(zone).length;
      return reach >= shortest && reach <= (zone.lines.length === 2 ? longest : 36);
    })
    .sort((a, b) => b.lines.length - a.lines.length || reachOf(b).length - reachOf(a).length);
};

const zoneOf = (group: readonly TextLine[]): Zone => {
  const model = group.reduce((long, line) => (line.length > long.length ? line : long));
  const straight = group.map((line) =>
    line.length < 0.9 * model.length ? alignedWith(line, model, offsetOf(model, line).along) : line,
  );
  const [first = model] = straight;
  return { lines: straight, starts: straight.map((line) => Math.round(offsetOf(first, line).along)) };
};

/** From the first place of any line to the last of any, in places of the first line. */
export const reachOf = ({ lines, starts }: Zone): { readonly from: number; readonly length: number } => {
  const from = Math.min(...starts);
  return {
    from,
    length: Math.max(...lines.map(({ length }, index) => length + (starts[index] ?? 0))) - from,
  };
};

/** The same zone on a page that is upside down. */
export const upsideDown = ({ lines }: Zone): Zone => zoneOf(lines.map(reversed).reverse());

const follows = (above: TextLine, below: TextLine): boolean => {
  if (above === below) return false;
  const pitch = pitchOf(above);
  if (Math.abs(pitchOf(below) / pitch - 1) > 0.08) return false;
  const { along, across } = offsetOf(above, below);
  if (across < 1.2 || across > 3.2) return false;
  const [a, b] = [stepOf(above, 0), stepOf(below, 0)];
  const turn = (a.x * b.y - a.y * b.x) / (Math.hypot(a.x, a.y) * Math.hypot(b.x, b.y));
  return Math.abs(turn) < 0.06 && Math.abs(along) < 16;
};

/** Where the first character of a line is, seen from that of another: along it and under it, in pitches. */
const offsetOf = (from: TextLine, to: TextLine): { readonly along: number; readonly across: number } => {
  const middle = (from.length - 1) / 2;
  const step = stepOf(from, middle);
  const pitch = Math.hypot(step.x, step.y);
  const [start, end] = [middleOf(from, 0), middleOf(to, 0)];
  const [x, y] = [end.x - start.x, end.y - start.y];
  return {
    along: (x * step.x + y * step.y) / (pitch * pitch),
    across: (y * step.x - x * step.y) / (pitch * pitch),
  };
};
