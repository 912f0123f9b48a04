import { type Kysely, sql } from "kysely";
import { createDemonstrationClock, type DemonstrationClock } from "#adapters/clock/demonstration-clock.ts";
import { systemClock } from "#adapters/clock/system-clock.ts";
import type { Schema } from "#adapters/postgres/schema.ts";
import { dayOf, daysBetween } from "#domain/dates.ts";
import { fireDeadlines } from "#usecases/fire-deadlines.ts";
import type { World } from "#usecases/world.ts";
import { sendWaiting } from "./send-waiting.ts";

/** The clock as the last run left it. */
export const openServiceClock = async (db: Kysely<Schema>): Promise<DemonstrationClock> => {
  const row = await db.selectFrom("service_clock").select("ahead_in_seconds").executeTakeFirst();
  return createDemonstrationClock(systemClock, Number(row?.ahead_in_seconds ?? 0));
};

export type ClockMover = {
  readonly today: () => Temporal.PlainDate;
  readonly isAhead: () => boolean;
  /** Goes on to that day, one day after the other, each with its legal delays and its messages. */
  readonly moveTo: (day: Temporal.PlainDate) => Promise<void>;
};

export const createClockMover = (db: Kysely<Schema>, clock: DemonstrationClock, world: World): ClockMover => {
  const today = () => dayOf(clock.now());
  const moveOneDay = async (): Promise<void> => {
    const before = clock.aheadInSeconds();
    clock.moveAhead({ days: 1 });
    const passed = clock.aheadInSeconds() - before;
    await keep(db, clock.aheadInSeconds(), passed);
    await fireDeadlines(world);
    await sendWaiting(db, world);
  };
  return {
    today,
    isAhead: () => clock.aheadInSeconds() > 0,
    moveTo: async (day) => {
      while (daysBetween(today(), day) > 0) await moveOneDay();
    },
  };
};

/** People stay signed in: nobody was away while the clock jumped. */
const keep = (db: Kysely<Schema>, aheadInSeconds: number, passed: number): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await trx
      .insertInto("service_clock")
      .values({ ahead_in_seconds: String(aheadInSeconds) })
      .onConflict((conflict) =>
        conflict.column("only_row").doUpdateSet({ ahead_in_seconds: String(aheadInSeconds) }),
      )
      .execute();
    const shift = sql`make_interval(secs => ${passed})`;
    await sql`update sessions set seen_at = seen_at + ${shift}, started_at = started_at + ${shift}`.execute(
      trx,
    );
  });
