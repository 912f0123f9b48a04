import type { Clock } from "#usecases/ports/services.ts";

/** The clock of the demonstration: real time, moved ahead to see delays run out. It never goes back. */
export type DemonstrationClock = Clock & {
  readonly aheadInSeconds: () => number;
  readonly moveAhead: (duration: Temporal.DurationLike) => void;
};

/** `aheadInSeconds` is where an earlier run had moved it: keeping it is the caller's part. */
export const createDemonstrationClock = (real: Clock, aheadInSeconds = 0): DemonstrationClock => {
  let ahead = aheadInSeconds;
  return {
    now: () => real.now().add({ seconds: ahead }),
    aheadInSeconds: () => ahead,
    moveAhead: (duration) => {
      // Counted from the present moment in France: a month ahead is as long as this month is.
      const from = real.now().add({ seconds: ahead }).toZonedDateTimeISO("Europe/Paris");
      const seconds = Math.round(from.until(from.add(duration)).total({ unit: "seconds", relativeTo: from }));
      if (seconds < 0) throw new RangeError("the clock only moves ahead");
      ahead += seconds;
    },
  };
};
