import type { Box, MrzFormat, MrzReading, Turn } from "#domain/documents/evidence.ts";
import { confidenceOf, isAccepted, isNameUncertain } from "#domain/mrz/acceptance.ts";
import { layouts } from "#domain/mrz/layouts.ts";
import { parseMrz } from "#domain/mrz/parse.ts";
import { blotsOf } from "./blots.ts";
import { chainsOf, marksAcross, marksDown } from "./chains.ts";
import { type Candidate, decode, meanChance } from "./decode.ts";
import { glance, type LineChances, readLine } from "./line-reader.ts";
import { type Grey, type Pyramid, pyramidOf, type Raster, resize, toGrey } from "./raster.ts";
import { agrees } from "./second-parser.ts";
import { lineOf, middleOf, pitchOf, type Point, reversed, stepOf, type TextLine } from "./text-line.ts";
import { type InkRule, inkOf } from "./threshold.ts";
import { offsetOf, type Zone, zonesOf } from "./zones.ts";

export type FoundMrz = {
  readonly reading: MrzReading;
  /** How to turn the page, clockwise, to see the zone upright. The box of the reading is on the page so turned. */
  readonly turn: Turn;
};

type Options = {
  /** Settles the century of births. */
  readonly today: Temporal.PlainDate;
  /** When that time is up no new attempt begins: the answer may be null though more patience would have read. */
  readonly budgetInMs?: number;
};

type Attempt = { readonly longestSide: number; readonly rule: InkRule };

/** The first attempt reads nearly everything; the others are for small, pale or blurred lines. */
const attempts: readonly Attempt[] = [
  { longestSide: 1500, rule: { windowShare: 1 / 70, factor: 0.86, offset: 4 } },
  { longestSide: 1800, rule: { windowShare: 1 / 100, factor: 0.92, offset: 3 } },
  { longestSide: 2600, rule: { windowShare: 1 / 60, factor: 0.8, offset: 6 } },
];

const shortestSide = 1000;

/** Reads the machine-readable zone of a page, however it lies. Null: nothing was read for sure. */
export const readMrz = (raster: Raster, { today, budgetInMs = 2000 }: Options): FoundMrz | null => {
  const deadline = performance.now() + budgetInMs;
  const page = toGrey(raster);
  const pyramid = pyramidOf(page);
  for (const attempt of attempts) {
    for (const zone of zonesIn(page, pyramid, attempt)) {
      const found = readZone(page, pyramid, zone, today, deadline);
      if (found !== null) return found;
      if (performance.now() > deadline) return null;
    }
    if (performance.now() > deadline) return null;
  }
  return null;
};

const zonesIn = (page: Grey, pyramid: Pyramid, { longestSide, rule }: Attempt): readonly Zone[] => {
  const side = Math.max(page.width, page.height);
  const wanted = Math.max(shortestSide, Math.min(side, longestSide));
  const level = pyramid.findLast(({ width, height }) => Math.max(width, height) >= wanted) ?? page;
  const scaled = resize(level, wanted / Math.max(level.width, level.height));
  const blots = blotsOf(inkOf(scaled, rule), scaled.width, scaled.height, wanted / 12);
  const scale = side / wanted;
  const placeAcross = (x: number, y: number): Point => ({ x: x * scale, y: y * scale });
  const placeDown = (x: number, y: number): Point => ({ x: (scaled.width - y) * scale, y: x * scale });
  const across = chainsOf(marksAcross(blots)).map((chain) => lineOf(chain, placeAcross));
  const down = chainsOf(marksDown(blots, scaled.width)).map((chain) => lineOf(chain, placeDown));
  return [...zonesOf(across), ...zonesOf(down)];
};

/** Places read before and after what was found of a line. */
const margin = 3;

const readZone = (
  page: Grey,
  pyramid: Pyramid,
  zone: Zone,
  today: Temporal.PlainDate,
  deadline: number,
): FoundMrz | null => {
  const upsideDown = zone.map(reversed).reverse();
  const sights = [zone, upsideDown].map((way) =>
    way.reduce((sum, line) => sum + glance(pyramid, line), 0),
  );
  const ways = (sights[0] ?? 0) >= (sights[1] ?? 0) ? [zone, upsideDown] : [upsideDown, zone];
  for (const way of ways) {
    const found = readUpright(page, pyramid, way, today);
    if (found !== null || performance.now() > deadline) return found;
  }
  return null;
};

const readUpright = (
  page: Grey,
  pyramid: Pyramid,
  zone: Zone,
  today: Temporal.PlainDate,
): FoundMrz | null => {
  const chances = zone.map((line) => readLine(pyramid, line, margin));
  const candidates = candidatesOf(zone, chances).sort((a, b) => meanChance(b.candidate) - meanChance(a.candidate));
  for (const { candidate, starts } of candidates.slice(0, 4)) {
    const fields = parseMrz(candidate.format, candidate.lines, today);
    if (!isAccepted(candidate, fields) || !agrees(candidate.format, candidate.lines, fields)) continue;
    return found(page, zone, candidate, starts);
  }
  return null;
};

type Placed = { readonly candidate: Candidate; readonly starts: readonly number[] };

/** Every layout of as many lines, at every start that leaves it within what was read. */
const candidatesOf = (zone: Zone, chances: readonly LineChances[]): Placed[] => {
  const placed: Placed[] = [];
  const [first] = zone;
  if (first === undefined) return placed;
  const offsets = zone.map((line) => Math.round(offsetOf(first, line).along));
  for (const format of Object.keys(layouts) as MrzFormat[]) {
    if (layouts[format].lineCount !== zone.length) continue;
    const reach = zone.reduce((most, line) => Math.max(most, line.length), 0);
    if (Math.abs(reach - layouts[format].length) > margin) continue;
    for (let start = -2 * margin; start <= 2 * margin; start += 1) {
      const starts = offsets.map((offset) => start - offset);
      const candidate = decode(format, chances, starts);
      if (candidate !== null) placed.push({ candidate, starts });
    }
  }
  return placed;
};

const found = (page: Grey, zone: Zone, candidate: Candidate, starts: readonly number[]): FoundMrz => {
  const pitch = zone.reduce((sum, line) => sum + pitchOf(line), 0) / zone.length;
  const turn = turnOf(zone);
  return {
    turn,
    reading: {
      format: candidate.format,
      lines: candidate.lines,
      box: turnedBox(boxOf(zone, candidate, starts), page, turn),
      confidence: confidenceOf(candidate),
      repairs: candidate.repairs,
      isNameUncertain: isNameUncertain(candidate, pitch),
      dotsPerInch: Math.round(10 * pitch),
    },
  };
};

const turnOf = ([line]: Zone): Turn => {
  const { x, y } = line === undefined ? { x: 1, y: 0 } : stepOf(line, line.length / 2);
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? "none" : "rotated-180";
  return y > 0 ? "rotated-270" : "rotated-90";
};

const boxOf = (zone: Zone, { format }: Candidate, starts: readonly number[]): Box => {
  const corners = zone.flatMap((line: TextLine, index) => {
    const start = starts[index] ?? 0;
    return [start, start + layouts[format].length - 1].flatMap((rank) => {
      const middle = middleOf(line, rank);
      const reach = 0.7 * pitchOf(line);
      return [
        { x: middle.x - reach, y: middle.y - reach },
        { x: middle.x + reach, y: middle.y + reach },
      ];
    });
  });
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

const turnedBox = ({ x, y, width, height }: Box, page: Grey, turn: Turn): Box => {
  const turned = {
    none: { x, y, width, height },
    "rotated-90": { x: page.height - y - height, y: x, width: height, height: width },
    "rotated-180": { x: page.width - x - width, y: page.height - y - height, width, height },
    "rotated-270": { x: y, y: page.width - x - width, width: height, height: width },
  }[turn];
  return {
    x: Math.max(0, Math.round(turned.x)),
    y: Math.max(0, Math.round(turned.y)),
    width: Math.round(turned.width),
    height: Math.round(turned.height),
  };
};
