import {
  alphabet,
  capitalInPitches,
  cellHeight,
  cellHeightInCapitals,
  cellSize,
  cellWidth,
  cellWidthInPitches,
  normalise,
} from "./cell.ts";
import { recognise } from "./network.ts";
import type { Pyramid } from "./raster.ts";
import { middleOf, pitchOf, stepOf, type TextLine } from "./text-line.ts";

/** What the network makes of each place of a line: log-probabilities, one row of the alphabet a place. */
export type LineChances = {
  readonly first: number;
  readonly rows: readonly Float32Array[];
};

/** How the cells of a line are set: shifts in pitches and capitals, and the height, 1 as the font draws it. */
type Setting = { readonly across: number; readonly down: number; readonly tall: number };

/** Above that pitch a smaller copy of the page is sampled, so that no pixel is skipped. */
const widestPitch = 34;

const cell = new Float32Array(cellSize);

/** Cuts the cell of a place out of the page, upright and normalised. Answers the contrast it had. */
const cut = (pyramid: Pyramid, line: TextLine, place: number, setting: Setting): number => {
  const pitch = pitchOf(line);
  const wanted = Math.max(0, Math.ceil(Math.log2(pitch / widestPitch)));
  const level = pyramid[Math.min(wanted, pyramid.length - 1)];
  if (level === undefined) return 0;
  const shrink = 1 / 2 ** Math.min(wanted, pyramid.length - 1);
  const middle = middleOf(line, place + setting.across);
  const step = stepOf(line, place);
  const height = capitalInPitches * setting.tall;
  const stepX = (step.x * cellWidthInPitches * shrink) / cellWidth;
  const stepY = (step.y * cellWidthInPitches * shrink) / cellWidth;
  const tall = (height * cellHeightInCapitals * cellWidth) / (cellWidthInPitches * cellHeight);
  const [downX, downY] = [-stepY * tall, stepX * tall];
  const lower = (setting.down * cellHeight) / cellHeightInCapitals;
  const startX = middle.x * shrink + downX * lower - 0.5;
  const startY = middle.y * shrink + downY * lower - 0.5;
  const { width, data } = level;
  const [right, bottom] = [width - 1.001, level.height - 1.001];
  let [darkest, lightest] = [255, 0];
  for (let row = 0, at = 0; row < cellHeight; row += 1)
    for (let column = 0; column < cellWidth; column += 1, at += 1) {
      const u = column + 0.5 - cellWidth / 2;
      const v = row + 0.5 - cellHeight / 2;
      const x = Math.max(0, Math.min(right, startX + u * stepX + v * downX));
      const y = Math.max(0, Math.min(bottom, startY + u * stepY + v * downY));
      const left = Math.floor(x);
      const index = Math.floor(y) * width + left;
      const dx = x - left;
      const a = (data[index] ?? 0) * (1 - dx) + (data[index + 1] ?? 0) * dx;
      const b = (data[index + width] ?? 0) * (1 - dx) + (data[index + width + 1] ?? 0) * dx;
      const value = a + (b - a) * (y - Math.floor(y));
      cell[at] = value;
      if (value < darkest) darkest = value;
      if (value > lightest) lightest = value;
    }
  normalise(cell);
  return lightest - darkest;
};

const best = (chances: Float32Array): number => {
  let most = Number.NEGATIVE_INFINITY;
  for (const chance of chances) if (chance > most) most = chance;
  return most;
};

const straight: Setting = { across: 0, down: 0, tall: 1 };
const scratch = new Float32Array(alphabet.length);

const probes = 12;

/** Mean log-probability of the best characters over a dozen places of the line. */
const trial = (pyramid: Pyramid, line: TextLine, setting: Setting): number => {
  let sum = 0;
  for (let probe = 0; probe < probes; probe += 1) {
    cut(pyramid, line, Math.round(((probe + 0.5) * line.length) / probes - 0.5), setting);
    recognise(cell, scratch);
    sum += Math.max(-4, best(scratch));
  }
  return sum / probes;
};

/** How well a line reads at first sight: tells which way up to read it first. */
export const glance = (pyramid: Pyramid, line: TextLine): number => trial(pyramid, line, straight);

/** How much higher than wide a page was taken, or its characters cut. */
const heights = [0.9, 1.1];

/** A height other than the font's must read better by that much: it decides between 0 and O. */
const clearlyBetter = 0.03;

/** The height of the characters of a zone: found on all its lines, as figures are higher than letters. */
export const heightOf = (pyramid: Pyramid, lines: readonly TextLine[]): number => {
  const score = (tall: number): number =>
    lines.reduce((sum, line) => sum + trial(pyramid, line, { ...straight, tall }), 0) / lines.length;
  const usual = score(1);
  let kept = { tall: 1, score: usual + clearlyBetter };
  for (const tall of heights) {
    const found = score(tall);
    if (found > kept.score) kept = { tall, score: found };
  }
  return kept.tall;
};

/** Sets the cells of a whole line, one dimension after the other. */
const settle = (pyramid: Pyramid, line: TextLine, tall: number): Setting => {
  let kept: Setting = { ...straight, tall };
  let most = trial(pyramid, line, kept);
  const variations = [
    [
      { across: 0, down: -0.08 },
      { across: 0, down: 0.08 },
    ],
    [
      { across: -0.08, down: 0 },
      { across: 0.08, down: 0 },
    ],
    [
      { across: 0, down: -0.04 },
      { across: 0, down: 0.04 },
    ],
  ];
  for (const choices of variations) {
    const start = kept;
    for (const { across, down } of choices) {
      const setting = { tall, across: start.across + across, down: start.down + down };
      const score = trial(pyramid, line, setting);
      if (score <= most) continue;
      most = score;
      kept = setting;
    }
  }
  return kept;
};

const drifts: readonly (readonly [number, number])[] = [
  [-0.06, 0],
  [0.06, 0],
  [0, -0.06],
  [0, 0.06],
];

/** Surer than that, a place is not tried again a little aside. */
const sure = Math.log(0.995);
const leastContrast = 0.4;
const blank = -6;

/**
 * Reads a doubtful place again a little aside and takes the mean: what is sure only at one exact spot is a mistake more
 * often than a character.
 */
const blend = (
  pyramid: Pyramid,
  line: TextLine,
  place: number,
  setting: Setting,
  row: Float32Array,
): void => {
  const sums = row.map((chance) => Math.exp(chance));
  for (const [across, down] of drifts) {
    const aside = { ...setting, across: setting.across + across, down: setting.down + down };
    cut(pyramid, line, place, aside);
    recognise(cell, scratch);
    for (let index = 0; index < row.length; index += 1)
      sums[index] = (sums[index] ?? 0) + Math.exp(scratch[index] ?? 0);
  }
  for (let index = 0; index < row.length; index += 1)
    row[index] = Math.log(Math.max(1e-9, (sums[index] ?? 0) / (drifts.length + 1)));
};

/** Reads the places of a line from `first` to `last`, which may be beyond the ends of what was found of it. */
export const readLine = (
  pyramid: Pyramid,
  line: TextLine,
  tall: number,
  first: number,
  last: number,
): LineChances => {
  const setting = settle(pyramid, line, tall);
  const rows: Float32Array[] = [];
  const contrasts: number[] = [];
  for (let place = first; place <= last; place += 1) {
    const row = new Float32Array(alphabet.length);
    contrasts.push(cut(pyramid, line, place, setting));
    recognise(cell, row);
    if (best(row) < sure) blend(pyramid, line, place, setting, row);
    rows.push(row);
  }
  const usual = [...contrasts].sort((a, b) => a - b)[contrasts.length >> 1] ?? 0;
  rows.forEach((row, index) => {
    // Paper without ink would be stretched into a character.
    if ((contrasts[index] ?? 0) < leastContrast * usual) row.fill(blank);
  });
  return { first, rows };
};
