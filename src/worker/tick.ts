import { fireDeadlines } from "#usecases/fire-deadlines.ts";
import type { World } from "#usecases/world.ts";

const everyMinute = 60_000;

export type Tick = { readonly stop: () => Promise<void> };

/** Fires the legal delays now and every minute, one round at a time. A round that fails is told and the next goes on. */
export const startTick = (
  world: Pick<World, "store" | "clock" | "settings">,
  { onError, everyMs = everyMinute }: { onError: (error: unknown) => void; everyMs?: number },
): Tick => {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout;
  let round: Promise<void> = Promise.resolve();
  const run = () => {
    round = fireDeadlines(world)
      .then(() => undefined, onError)
      .then(() => {
        if (!stopping.signal.aborted) timer = setTimeout(run, everyMs);
      });
  };
  run();
  return {
    stop: async () => {
      stopping.abort();
      await round;
      clearTimeout(timer);
    },
  };
};
