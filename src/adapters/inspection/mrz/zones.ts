import { middleOf, pitchOf, stepOf, type TextLine } from "./text-line.ts";

/** Parallel lines at the usual distance, counted from one left edge: perhaps a machine-readable zone. */
export type Zone = readonly TextLine[];

/** From the longest group of lines to the shortest, those that may be a zone, in reading order. */
export const zonesOf = (lines: readonly TextLine[]): readonly Zone[] => {
  const zones: Zone[] = [];
  const grow = (zone: Zone): void => {
    zones.push(zone);
    const last = zone.at(-1);
    if (last === undefined || zone.length === 3) return;
    for (const line of lines) if (follows(last, line)) grow([...zone, line]);
  };
  for (const line of lines) grow([line]);
  return zones
    .filter((zone) => zone.length > 1 || isLicenceLong(zone))
    .sort((a, b) => b.length - a.length || reachOf(b) - reachOf(a));
};

/** The only zone of a single line has 30 characters; a few may be missing at its ends, a little dirt may lengthen it. */
const isLicenceLong = ([line]: Zone): boolean => line !== undefined && line.length >= 24 && line.length <= 34;

const reachOf = (zone: Zone): number => zone.reduce((sum, { length }) => sum + length, 0);

const follows = (above: TextLine, below: TextLine): boolean => {
  if (above === below) return false;
  const pitch = pitchOf(above);
  if (Math.abs(pitchOf(below) / pitch - 1) > 0.08) return false;
  const { along, across } = offsetOf(above, below);
  if (across < 1.2 || across > 3.2) return false;
  const [a, b] = [stepOf(above, 0), stepOf(below, 0)];
  const turn = (a.x * b.y - a.y * b.x) / (Math.hypot(a.x, a.y) * Math.hypot(b.x, b.y));
  return Math.abs(turn) < 0.05 && Math.abs(along) < 12;
};

/** Where the first character of a line is, seen from that of another: along it and under it, in pitches. */
export const offsetOf = (from: TextLine, to: TextLine): { readonly along: number; readonly across: number } => {
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
