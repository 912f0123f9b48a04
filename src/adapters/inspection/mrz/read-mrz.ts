import type { MrzReading, Turn } from "#domain/documents/evidence.ts";
import { confidenceOf, isAccepted, isNameUncertain } from "#domain/mrz/acceptance.ts";
import { layouts } from "#domain/mrz/layouts.ts";
import { parseMrz } from "#domain/mrz/parse.ts";
import { attempts, zonesIn } from "./locate.ts";
import { boxOf, turnOf } from "./placing.ts";
import { type Grey, type Pyramid, pyramidOf, type Raster, toGrey } from "./raster.ts";
import { type Placed, readingsOf, waysOf } from "./read-zone.ts";
import { agrees } from "./second-parser.ts";
import { pitchOf } from "./text-line.ts";
import type { Zone } from "./zones.ts";

export type FoundMrz = {
  readonly reading: MrzReading;
  /** How to turn the page, clockwise, to see the zone upright. The box of the reading is on the page so turned. */
  readonly turn: Turn;
};

type Options = {
  /** Settles the century of births. */
  readonly today: Temporal.PlainDate;
  /**
   * When the processor has worked for so long no new attempt begins: the answer may be null though more patience would
   * have read. What else runs on the machine does not shorten it.
   */
  readonly budgetInMs?: number;
};

/** Reads the machine-readable zone of a page, however it lies. Null: nothing was read for sure. */
export const readMrz = (raster: Raster, { today, budgetInMs = 2000 }: Options): FoundMrz | null => {
  const begun = process.cpuUsage();
  const isLate = () => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000 > budgetInMs;
  };
  const page = toGrey(raster);
  const pyramid = pyramidOf(page);
  for (const attempt of attempts) {
    for (const zone of zonesIn(page, pyramid, attempt)) {
      const found = readZone(page, pyramid, zone, today, isLate);
      if (found !== null) return found;
      if (isLate()) return null;
    }
    if (isLate()) return null;
  }
  return null;
};

const readZone = (
  page: Grey,
  pyramid: Pyramid,
  zone: Zone,
  today: Temporal.PlainDate,
  isLate: () => boolean,
): FoundMrz | null => {
  for (const way of waysOf(pyramid, zone)) {
    for (const placed of readingsOf(pyramid, way)) {
      const { candidate } = placed;
      const fields = parseMrz(candidate.format, candidate.lines, today);
      if (isAccepted(candidate, fields) && agrees(candidate.format, candidate.lines, fields))
        return told(page, placed);
    }
    if (isLate()) return null;
  }
  return null;
};

const told = (page: Grey, { candidate, zone, starts }: Placed): FoundMrz => {
  const { lines } = zone;
  const [first] = lines;
  const turn = first === undefined ? "none" : turnOf(first);
  const pitch = lines.reduce((sum, line) => sum + pitchOf(line), 0) / lines.length;
  return {
    turn,
    reading: {
      format: candidate.format,
      lines: candidate.lines,
      box: boxOf(lines, starts, layouts[candidate.format].length, page, turn),
      confidence: confidenceOf(candidate),
      repairs: candidate.repairs,
      isNameUncertain: isNameUncertain(candidate, pitch),
      dotsPerInch: Math.round(10 * pitch),
    },
  };
};
