import { addUpFigures } from "#usecases/add-up-figures.ts";
import { fireDeadlines } from "#usecases/fire-deadlines.ts";
import { forgetStale } from "#usecases/forget-stale.ts";
import { refreshDesk } from "#usecases/refresh-desk.ts";
import { releaseIdleFiles } from "#usecases/release-idle-files.ts";
import { shareOutFiles } from "#usecases/share-out-files.ts";
import type { Uses } from "#usecases/world.ts";

const minute = 60_000;
const hour = 60 * minute;

/**
 * Does something now and again after each pause, one round at a time; a round that fails is told and the next goes on.
 * Gives what stops it.
 */
const startRounds = (
  run: () => Promise<unknown>,
  onError: (error: unknown) => void,
  pauseMs: number,
): (() => Promise<void>) => {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  const next = () => {
    round = run()
      .then(() => undefined, onError)
      .then(() => {
        if (!stopping.signal.aborted) timer = setTimeout(next, pauseMs);
      });
  };
  next();
  return async () => {
    stopping.abort();
    await round;
    clearTimeout(timer);
  };
};

/** Fires the legal delays now and every minute, gives back to the queue what nobody works on, adds up the figures. */
export const startTick = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  onError: (error: unknown) => void,
  pauseMs = minute,
): (() => Promise<void>) =>
  startRounds(
    async () => {
      await fireDeadlines(world);
      await shareOutFiles(world);
      await releaseIdleFiles(world);
      await addUpFigures(world);
    },
    onError,
    pauseMs,
  );

/** Forgets, every hour, what has served its purpose. */
export const startForgetting = (
  world: Uses<"store" | "storage" | "clock">,
  onError: (error: unknown) => void,
): (() => Promise<void>) => startRounds(() => forgetStale(world), onError, hour);

/** Reads anew for the desk, at the start and every hour, what a version before this one saved. */
export const startDeskReading = (
  world: Uses<"store">,
  onError: (error: unknown) => void,
): (() => Promise<void>) => startRounds(() => refreshDesk(world), onError, hour);
