import type { Kysely } from "kysely";
import { createMailbox } from "#adapters/mailbox/mailbox.ts";
import type { Schema } from "#adapters/postgres/schema.ts";
import { dayOf, zone } from "#domain/dates.ts";
import { isRefusal, type Refusal } from "#domain/refusals.ts";
import { fireDeadlines } from "#usecases/fire-deadlines.ts";
import type { Partner, StaffMember } from "#usecases/ports/people.ts";
import type { Inspection } from "#usecases/ports/services.ts";
import type { World } from "#usecases/world.ts";
import type { Mailbox } from "../mailbox.ts";
import type { Parcels } from "../parcels.ts";
import { sendWaiting } from "../send-waiting.ts";
import { unreadPage } from "./unread-page.ts";

/** The service as the seeded stories meet it: everything is real, but for the time, which the stories set. */
export type Stage = {
  readonly world: World;
  /** The same service and time, where files are opened and checked for real. */
  readonly checking: World;
  readonly parcels: Parcels;
  /** Where the service is reached: tracking links lead there. */
  readonly origin: string;
  readonly today: () => Temporal.PlainDate;
  /** Goes to that many days before the present, in the morning. */
  readonly goTo: (daysAgo: number) => void;
  /** Lets days pass: legal delays fire and messages leave on their own day. */
  readonly wait: (days: number) => Promise<void>;
  readonly agents: readonly StaffMember[];
  readonly photographer: Partner;
  /** The same digest for everybody: hashing takes its time on purpose. */
  readonly passwordHash: string;
};

export type StageParts = {
  readonly db: Kysely<Schema>;
  readonly world: World;
  readonly origin: string;
  readonly parcels: Parcels;
  readonly mailbox: Mailbox;
  readonly agents: readonly StaffMember[];
  readonly photographer: Partner;
  readonly passwordHash: string;
};

/** The code that every seeded person receives and types. */
export const seededCode = "246810";

/** The stories' papers are drawn by the demonstration itself: opening each in a process of its own would take a minute. */
const ownPictures: Inspection = {
  inspect: async (source) => {
    const jpeg = Buffer.concat(await Array.fromAsync(source));
    return { type: "image/jpeg", isUnread: true, pages: [unreadPage({ jpeg, ...sizeOf(jpeg) })] };
  },
};

/** Width and height from the frame header of a JPEG. */
const sizeOf = (jpeg: Buffer): { readonly width: number; readonly height: number } => {
  let at = 2;
  while (at < jpeg.length) {
    const marker = jpeg.readUInt8(at + 1);
    if (marker >= 0xc0 && marker <= 0xc3) {
      return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) };
    }
    at += 2 + jpeg.readUInt16BE(at + 2);
  }
  throw new Error("not a JPEG");
};

export const openStage = ({ db, world, mailbox, ...rest }: StageParts): Stage => {
  const present = world.clock.now().toZonedDateTimeISO(zone);
  let now = world.clock.now();
  const clock = { now: () => now };
  const stageWorld: World = {
    ...world,
    clock,
    inspection: ownPictures,
    random: { ...world.random, code: () => seededCode },
    // Whatever the configuration says, invented people get no real message and no real card.
    ...createMailbox(mailbox, clock.now),
    manufacturer: { order: (order) => rest.parcels.receive(order, now) },
  };
  const goToDay = (day: Temporal.PlainDate) => {
    const morning = day.toZonedDateTime({ timeZone: zone, plainTime: "08:40" });
    // Minutes go by between two steps, and the present is never passed.
    const next = Temporal.ZonedDateTime.compare(morning, present) < 0 ? morning : present;
    now = next.toInstant();
  };
  const settle = async () => {
    await fireDeadlines(stageWorld);
    await sendWaiting(db, stageWorld);
  };
  return {
    ...rest,
    world: stageWorld,
    checking: { ...stageWorld, inspection: world.inspection },
    today: () => dayOf(now),
    goTo: (daysAgo) => goToDay(present.toPlainDate().subtract({ days: daysAgo })),
    wait: async (days) => {
      await settle();
      const target = dayOf(now).add({ days });
      for (;;) {
        const due = await nextDue(db, dayOf(now), target);
        if (due === null) break;
        goToDay(Temporal.PlainDate.from(due));
        await settle();
      }
      goToDay(target);
      await settle();
    },
  };
};

/** The next day on which a legal delay fires, up to that day. */
const nextDue = async (
  db: Kysely<Schema>,
  after: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Promise<string | null> => {
  const row = await db
    .selectFrom("deadlines")
    .select((eb) => eb.fn.min("fires_on").as("day"))
    .where("closed_at", "is", null)
    .where("fires_on", ">", after.toString())
    .where("fires_on", "<=", until.toString())
    .executeTakeFirst();
  return row?.day ?? null;
};

/** A story is written so that nothing in it is refused: a refusal is a mistake of the story. */
export const mustSucceed = async <T extends object>(
  what: string,
  outcome: Promise<T | Refusal>,
): Promise<T> => {
  const settled = await outcome;
  if (isRefusal(settled)) throw new Error(`${what}: ${settled.refused}`);
  return settled;
};
