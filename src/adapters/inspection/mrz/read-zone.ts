import type { MrzFormat } from "#domain/documents/evidence.ts";
import { confidenceOf } from "#domain/mrz/acceptance.ts";
import { layouts } from "#domain/mrz/layouts.ts";
import { type Candidate, decode } from "./decode.ts";
import { glance, heightOf, readLine } from "./line-reader.ts";
import type { Pyramid } from "./raster.ts";
import { reachOf, upsideDown, type Zone } from "./zones.ts";

/** A candidate and where its lines begin, in places of each line of the zone, as it was read. */
export type Placed = {
  readonly candidate: Candidate;
  readonly zone: Zone;
  readonly starts: readonly number[];
};

/** Under that mean log-probability at first sight, the lines are of another writing: guilloche, prose, a table. */
const leastGlance = -1.3;

/** The zone as it lies and upside down, the likelier first; none when it looks like no such writing. */
export const waysOf = (pyramid: Pyramid, zone: Zone): readonly Zone[] =>
  [zone, upsideDown(zone)]
    .map((way) => ({
      way,
      sight: way.lines.reduce((sum, line) => sum + glance(pyramid, line), 0) / way.lines.length,
    }))
    .filter(({ sight }) => sight >= leastGlance)
    .sort((a, b) => b.sight - a.sight)
    .map(({ way }) => way);

/** Places read before and after what was found: dirt may lengthen a line, a lost character shorten it. */
const margin = 4;

/** Reads a zone this way up as every layout of as many lines; the surest readings with right check digits first. */
export const readingsOf = (pyramid: Pyramid, zone: Zone): readonly Placed[] => {
  const reach = reachOf(zone);
  const formats = (Object.keys(layouts) as MrzFormat[]).filter(
    (format) =>
      layouts[format].lineCount === zone.lines.length &&
      Math.abs(reach.length - layouts[format].length) <= margin,
  );
  if (formats.length === 0) return [];
  const tall = heightOf(pyramid, zone.lines);
  const chances = zone.lines.map((line, index) => {
    const first = reach.from - (zone.starts[index] ?? 0) - margin;
    return readLine(pyramid, line, tall, first, first + reach.length + 2 * margin - 1);
  });
  const placed: Placed[] = [];
  for (const format of formats)
    for (let start = -margin; start + layouts[format].length <= reach.length + margin; start += 1) {
      const starts = zone.starts.map((offset) => reach.from + start - offset);
      const candidate = decode(format, chances, starts);
      if (candidate !== null) placed.push({ candidate, zone, starts });
    }
  return placed.sort((a, b) => confidenceOf(b.candidate) - confidenceOf(a.candidate)).slice(0, 4);
};
