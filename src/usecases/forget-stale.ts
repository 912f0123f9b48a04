import type { Uses } from "./world.ts";

/** Forgets sessions, links, codes, counters and carried-out intentions that can serve nothing any more. */
export const forgetStale = ({ store, clock }: Uses<"store" | "clock">): Promise<void> =>
  store.forgetStale(clock.now());
