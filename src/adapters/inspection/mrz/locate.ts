import { blotsOf } from "./blots.ts";
import { chainsOf, marksAcross, marksDown } from "./chains.ts";
import { type Grey, type Pyramid, resize } from "./raster.ts";
import { lineOf, type Point } from "./text-line.ts";
import { type InkRule, inkOf } from "./threshold.ts";
import { type Zone, zonesOf } from "./zones.ts";

/** A size to look at the page in, and what counts as ink there. */
export type Attempt = { readonly longestSide: number; readonly rule: InkRule };

/** The first attempt finds nearly every zone; the second the blurred and the pale ones, the third small print. */
export const attempts: readonly Attempt[] = [
  { longestSide: 1500, rule: { windowShare: 1 / 70, factor: 0.86, offset: 4 } },
  { longestSide: 1500, rule: { windowShare: 1 / 60, factor: 0.94, offset: 2 } },
  { longestSide: 2600, rule: { windowShare: 1 / 90, factor: 0.84, offset: 5 } },
];

/** A smaller page is enlarged: characters of ten pixels would touch once in black and white. */
const shortestSide = 1200;

/** Where machine-readable zones may be, written across the page or down it, the likeliest first. */
export const zonesIn = (page: Grey, pyramid: Pyramid, { longestSide, rule }: Attempt): readonly Zone[] => {
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
