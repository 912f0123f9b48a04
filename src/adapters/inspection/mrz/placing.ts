import type { Box, Turn } from "#domain/documents/evidence.ts";
import type { Grey } from "./raster.ts";
import { middleOf, pitchOf, stepOf, type TextLine } from "./text-line.ts";

/** How to turn the page, clockwise, so that the line reads from left to right. */
export const turnOf = (line: TextLine): Turn => {
  const { x, y } = stepOf(line, line.length / 2);
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? "none" : "rotated-180";
  return y > 0 ? "rotated-270" : "rotated-90";
};

/** The box around lines of `length` characters, each counted from its own start, on the page once turned. */
export const boxOf = (
  lines: readonly TextLine[],
  starts: readonly number[],
  length: number,
  page: Grey,
  turn: Turn,
): Box => {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [index, line] of lines.entries())
    for (const rank of [0, length - 1]) {
      const { x, y } = middleOf(line, (starts[index] ?? 0) + rank);
      const reach = 0.7 * pitchOf(line);
      xs.push(x - reach, x + reach);
      ys.push(y - reach, y + reach);
    }
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return turnedBox({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }, page, turn);
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
