import type { Clock } from "#usecases/ports/services.ts";

/** The time of the machine. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };
