import { fireDeadlines } from "#usecases/fire-deadlines.ts";
import type { Uses } from "#usecases/world.ts";

const everyMinute = 60_000;

/**
 * Fires the legal delays now and every minute, one round at a time; a round that fails is told and the next goes on.
 * Gives what stops it.
 */
export const startTick = (
  world: Uses<"store" | "clock" | "settings">,
  onError: (error: unknown) => void,
  everyMs = everyMinute,
): (() => Promise<void>) => {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  const run = () => {
    round = fireDeadlines(world)
      .then(() => undefined, onError)
      .then(() => {
        if (!stopping.signal.aborted) timer = setTimeout(run, everyMs);
      });
  };
  run();
  return async () => {
    stopping.abort();
    await round;
    clearTimeout(timer);
  };
};
