/** Cells as a telephone or a scanner would give them: drawn from the font, then spoilt at random. */
import {
  alphabet,
  capitalInPitches,
  cellHeight,
  cellHeightInCapitals,
  cellSize,
  cellWidth,
  cellWidthInPitches,
  normalise,
} from "#adapters/inspection/mrz/cell.ts";
import { type Glyphs, glyphPitch, glyphSide } from "./glyphs.ts";
import type { Chance } from "./random.ts";

const filler = alphabet.indexOf("<");
const none = -1;
const widthInPitches = cellWidthInPitches;
const heightInPitches = capitalInPitches * cellHeightInCapitals;

/** The filler is every second character of a real zone: it is shown more often than the others. */
const pick = (random: Chance, fillerShare: number): number =>
  random.uniform(0, 1) < fillerShare ? filler : random.below(alphabet.length);

/** Writes one spoilt cell into `cell` and answers which character it shows. */
export const drawCell = ({ styles }: Glyphs, random: Chance, cell: Float32Array): number => {
  const style = styles[random.below(styles.length)] ?? [];
  const shown = pick(random, 0.08);
  const neighbour = () => (random.uniform(0, 1) < 0.08 ? none : pick(random, 0.3));
  const glyphs = [style[neighbour()], style[shown], style[neighbour()]];
  const scale = random.uniform(0, 1) < 0.2 ? 1 : random.uniform(0.35, 1);
  const width = Math.max(7, Math.round(cellWidth * scale));
  const height = Math.max(9, Math.round(cellHeight * scale));
  const levels = sample(glyphs, placement(random), width, height);
  for (let times = passesOf(random, width); times > 0; times -= 1)
    blur(levels, width, height, random.uniform(0.1, 0.33));
  colour(levels, width, height, random);
  enlarge(levels, width, height, cell);
  normalise(cell);
  return shown;
};

/** A third of the cells are out of focus: up to a deviation of about a fifth of a character. */
const passesOf = (random: Chance, width: number): number => {
  if (random.uniform(0, 1) > 0.35) return random.below(3);
  const deviation = random.uniform(0.04, 0.19) * width;
  return Math.round((deviation * deviation) / 0.43);
};

/** Where a point of the cell falls in the drawing, in pitches: shift, scale, turn and slant. */
const placement = (random: Chance) => {
  const turn = random.normal(0.03);
  const slant = random.normal(0.05);
  const scaleX = Math.exp(random.normal(0.05));
  const scaleY = Math.exp(random.normal(0.06));
  const shiftX = random.normal(0.07) * widthInPitches;
  const shiftY = random.normal(0.075) * heightInPitches;
  return (x: number, y: number): readonly [number, number] => {
    const u = x * Math.cos(turn) - y * Math.sin(turn) + shiftX;
    const v = x * Math.sin(turn) + y * Math.cos(turn) + shiftY;
    return [(u + slant * v) * scaleX, v * scaleY];
  };
};

const offsets = [-0.25, 0.25];

const sample = (
  glyphs: readonly (Float32Array | undefined)[],
  place: (x: number, y: number) => readonly [number, number],
  width: number,
  height: number,
): Float32Array => {
  const levels = new Float32Array(width * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      let covered = 0;
      for (const offset of offsets) {
        const x = ((column + 0.5 + offset) / width - 0.5) * widthInPitches;
        const y = ((row + 0.5 + offset) / height - 0.5) * heightInPitches;
        const [u, v] = place(x, y);
        covered += Math.max(at(glyphs[0], u + 1, v), at(glyphs[1], u, v), at(glyphs[2], u - 1, v));
      }
      levels[row * width + column] = covered / offsets.length;
    }
  return levels;
};

const at = (glyph: Float32Array | undefined, u: number, v: number): number => {
  if (glyph === undefined) return 0;
  const x = (u + 1) * glyphPitch - 0.5;
  const y = (v + 1) * glyphPitch - 0.5;
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 0 || top < 0 || left > glyphSide - 2 || top > glyphSide - 2) return 0;
  const index = top * glyphSide + left;
  const a = (glyph[index] ?? 0) + ((glyph[index + 1] ?? 0) - (glyph[index] ?? 0)) * (x - left);
  const below = index + glyphSide;
  const b = (glyph[below] ?? 0) + ((glyph[below + 1] ?? 0) - (glyph[below] ?? 0)) * (x - left);
  return a + (b - a) * (y - top);
};

/** One pass of a three-pixel blur each way; `side` is the weight of a neighbour. */
const blur = (levels: Float32Array, width: number, height: number, side: number): void => {
  const pass = (count: number, length: number, start: number, step: number) => {
    for (let line = 0; line < count; line += 1) {
      let before = levels[line * start] ?? 0;
      for (let index = 0; index < length; index += 1) {
        const here = line * start + index * step;
        const value = levels[here] ?? 0;
        const after = index + 1 < length ? (levels[here + step] ?? 0) : value;
        levels[here] = value + side * (before + after - 2 * value);
        before = value;
      }
    }
  };
  pass(height, width, width, 1);
  pass(width, height, 1, width);
};

/** Ink on paper under some light, over a printed background, with the noise of a sensor. */
const colour = (levels: Float32Array, width: number, height: number, random: Chance): void => {
  const paper = random.uniform(150, 255);
  const ink = random.uniform(20, 110);
  const slopeX = random.normal(18);
  const slopeY = random.normal(18);
  const waves = random.uniform(0, 1) < 0.5 ? 0 : random.uniform(0, 30);
  const angle = random.uniform(0, Math.PI);
  const frequency = (2 * Math.PI) / random.uniform(0.15, 1.2);
  const phase = random.uniform(0, 2 * Math.PI);
  const noise = random.uniform(0, 18);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const x = column / width - 0.5;
      const y = row / height - 0.5;
      const wave = waves * Math.sin((x * Math.cos(angle) + y * Math.sin(angle)) * frequency + phase);
      const light = paper + slopeX * x + slopeY * y + wave;
      const index = row * width + column;
      const level = light + (levels[index] ?? 0) * (ink - light) + random.rough(noise);
      levels[index] = Math.max(0, Math.min(255, level));
    }
};

const enlarge = (levels: Float32Array, width: number, height: number, cell: Float32Array): void => {
  if (cell.length !== cellSize) throw new Error("A cell has another size");
  for (let row = 0; row < cellHeight; row += 1)
    for (let column = 0; column < cellWidth; column += 1) {
      const x = Math.max(0, Math.min(width - 1.001, ((column + 0.5) / cellWidth) * width - 0.5));
      const y = Math.max(0, Math.min(height - 1.001, ((row + 0.5) / cellHeight) * height - 0.5));
      const left = Math.floor(x);
      const index = Math.floor(y) * width + left;
      const a = (levels[index] ?? 0) * (1 - x + left) + (levels[index + 1] ?? 0) * (x - left);
      const b = (levels[index + width] ?? 0) * (1 - x + left) + (levels[index + width + 1] ?? 0) * (x - left);
      cell[row * cellWidth + column] = a + (b - a) * (y - Math.floor(y));
    }
};
