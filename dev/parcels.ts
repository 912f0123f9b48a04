import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Schema } from "#adapters/postgres/schema.ts";
import type { State } from "#domain/lifecycle.ts";
import type { CardOrder, Random } from "#usecases/ports/services.ts";
import type { ParcelEvent } from "#usecases/report-delivery.ts";

/** What the simulated manufacturer and carrier last did with a card. */
export const stages = [
  "ordered",
  "cannotBeMade",
  "handedOver",
  "firstPassage",
  "held",
  "delivered",
  "returned",
  "wrongAddress",
] as const;
export type Stage = (typeof stages)[number];

/** Where a parcel is after each report of the carrier. */
export const stageAfter: Readonly<Record<ParcelEvent["type"], Stage>> = {
  "first-passage": "firstPassage",
  "held-at-post-office": "held",
  delivered: "delivered",
  "picked-up": "delivered",
  returned: "returned",
  "wrong-address": "wrongAddress",
};

/** A number like those of tracked letters, drawn at random. */
export const drawTrackingNumber = ({ text }: Random): string => `6A${text(11, "0123456789")}`;

export type Parcel = {
  readonly orderId: string;
  readonly trackingNumber: string | null;
  readonly recipient: Recipient;
  readonly stage: Stage;
  readonly receivedAt: string;
  /** What the service makes of it, shown beside what was announced. */
  readonly known: {
    readonly reference: string;
    readonly state: State;
    readonly pickupLastDay: string | null;
    readonly firstPassageOn: string | null;
  } | null;
};

const recipientSchema = z.object({ name: z.string(), category: z.string(), address: z.array(z.string()) });
export type Recipient = z.infer<typeof recipientSchema>;

/** What the simulators have in hand, kept in the table `simulated_parcels`: a restart loses nothing. */
export type Parcels = {
  /** A card is ordered; the same order again changes nothing. */
  readonly receive: (order: CardOrder, at: Temporal.Instant) => Promise<void>;
  readonly all: () => Promise<readonly Parcel[]>;
  readonly byOrder: (orderId: string) => Promise<Parcel | null>;
  readonly byTracking: (trackingNumber: string) => Promise<Parcel | null>;
  readonly handOver: (orderId: string, trackingNumber: string) => Promise<void>;
  readonly moveTo: (orderId: string, stage: Stage) => Promise<void>;
  /** Parcels that an agent posted again under another number: the carrier finds them at its counter. */
  readonly collectResent: (at: Temporal.Instant) => Promise<void>;
};

export const openParcels = (db: Kysely<Schema>): Parcels => {
  const read = () =>
    db
      .selectFrom("simulated_parcels as parcel")
      .leftJoin("applications as application", (join) =>
        join.on((eb) =>
          eb.or([
            eb("application.tracking_number", "=", eb.ref("parcel.tracking_number")),
            eb.and([
              eb("parcel.tracking_number", "is", null),
              eb("application.order_id", "=", eb.ref("parcel.order_id")),
            ]),
          ]),
        ),
      )
      .select(["parcel.order_id", "parcel.tracking_number", "recipient", "stage", "received_at"])
      .select(["application.reference", "application.state"])
      .select([
        sql<string | null>`application.record->'delivery'->>'pickupLastDay'`.as("last_day"),
        sql<string | null>`application.record->'delivery'->>'firstPassageOn'`.as("first_passage"),
      ])
      .orderBy("received_at", "desc");
  type Row = Awaited<ReturnType<ReturnType<typeof read>["executeTakeFirstOrThrow"]>>;
  const toParcel = (row: Row): Parcel => ({
    orderId: row.order_id,
    trackingNumber: row.tracking_number,
    recipient: recipientSchema.parse(row.recipient),
    stage: stages.find((stage) => stage === row.stage) ?? "ordered",
    receivedAt: row.received_at.toISOString(),
    known:
      row.reference === null || row.state === null
        ? null
        : {
            reference: row.reference,
            state: row.state,
            pickupLastDay: row.last_day,
            firstPassageOn: row.first_passage,
          },
  });
  const one = (row: Row | undefined): Parcel | null => (row === undefined ? null : toParcel(row));

  return {
    receive: async (order, at) => {
      const { orderId, birthName, firstNames, category, address } = order;
      const recipient: Recipient = { name: `${firstNames} ${birthName}`, category, address: [...address] };
      await db
        .insertInto("simulated_parcels")
        .values({
          order_id: orderId,
          tracking_number: null,
          recipient: JSON.stringify(recipient),
          stage: "ordered",
          received_at: at.toString(),
        })
        .onConflict((conflict) => conflict.column("order_id").doNothing())
        .execute();
    },
    all: async () => (await read().execute()).map(toParcel),
    byOrder: async (orderId) => one(await read().where("parcel.order_id", "=", orderId).executeTakeFirst()),
    byTracking: async (trackingNumber) =>
      one(await read().where("parcel.tracking_number", "=", trackingNumber).executeTakeFirst()),
    handOver: async (orderId, trackingNumber) => {
      await db
        .updateTable("simulated_parcels")
        .set({ tracking_number: trackingNumber, stage: "handedOver" })
        .where("order_id", "=", orderId)
        .execute();
    },
    moveTo: async (orderId, stage) => {
      await db.updateTable("simulated_parcels").set({ stage }).where("order_id", "=", orderId).execute();
    },
    collectResent: async (at) => {
      await sql`
        insert into simulated_parcels (order_id, tracking_number, recipient, stage, received_at)
        select application.order_id || '-' || application.tracking_number, application.tracking_number,
          coalesce(first.recipient, '{"name": "", "category": "", "address": []}'::jsonb), 'handedOver', ${at.toString()}
        from applications application
        left join simulated_parcels first on first.order_id = application.order_id
        where application.tracking_number is not null and not exists (
          select 1 from simulated_parcels known where known.tracking_number = application.tracking_number)
        on conflict do nothing`.execute(db);
    },
  };
};
