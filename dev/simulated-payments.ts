import type { Kysely, Selectable } from "kysely";
import type { Schema } from "#adapters/postgres/schema.ts";
import type { PaymentOrder } from "#usecases/ports/services.ts";

export const outcomes = ["open", "paid", "refused", "abandoned", "cancelled"] as const;
export type Outcome = (typeof outcomes)[number];

/** An order as the simulated payment service keeps it. */
export type SimulatedPayment = Pick<
  PaymentOrder,
  "orderId" | "amountInCents" | "description" | "returnTo"
> & {
  readonly outcome: Outcome;
  /** The service was told how it ended. */
  readonly isReported: boolean;
  readonly openedAt: string;
};

/** The orders of the simulated payment service, in the table `simulated_payments`: a restart loses nothing. */
export type SimulatedPayments = {
  /** The same order again changes nothing. */
  readonly open: (order: PaymentOrder, at: Temporal.Instant) => Promise<void>;
  readonly all: () => Promise<readonly SimulatedPayment[]>;
  readonly byOrder: (orderId: string) => Promise<SimulatedPayment | null>;
  /** Ends an order that is still open; one that has ended stays as it is. */
  readonly end: (orderId: string, outcome: Exclude<Outcome, "open">) => Promise<void>;
  readonly markReported: (orderId: string) => Promise<void>;
};

const toPayment = (row: Selectable<Schema["simulated_payments"]>): SimulatedPayment => ({
  orderId: row.order_id,
  amountInCents: row.amount_in_cents,
  description: row.description,
  returnTo: row.return_to,
  outcome: outcomes.find((outcome) => outcome === row.outcome) ?? "open",
  isReported: row.is_reported,
  openedAt: row.opened_at.toISOString(),
});

export const openSimulatedPayments = (db: Kysely<Schema>): SimulatedPayments => ({
  open: async ({ orderId, amountInCents, description, returnTo }, at) => {
    await db
      .insertInto("simulated_payments")
      .values({
        order_id: orderId,
        amount_in_cents: amountInCents,
        description,
        return_to: returnTo,
        outcome: "open",
        is_reported: false,
        opened_at: at.toString(),
      })
      .onConflict((conflict) => conflict.column("order_id").doNothing())
      .execute();
  },
  all: async () =>
    (await db.selectFrom("simulated_payments").selectAll().orderBy("opened_at", "desc").execute()).map(
      toPayment,
    ),
  byOrder: async (orderId) => {
    const row = await db
      .selectFrom("simulated_payments")
      .selectAll()
      .where("order_id", "=", orderId)
      .executeTakeFirst();
    return row === undefined ? null : toPayment(row);
  },
  end: async (orderId, outcome) => {
    await db
      .updateTable("simulated_payments")
      .set({ outcome })
      .where("order_id", "=", orderId)
      .where("outcome", "=", "open")
      .execute();
  },
  markReported: async (orderId) => {
    await db
      .updateTable("simulated_payments")
      .set({ is_reported: true })
      .where("order_id", "=", orderId)
      .execute();
  },
});
