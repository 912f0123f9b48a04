import { type Transaction as DatabaseTransaction, sql } from "kysely";
import type { Transaction } from "#usecases/ports/store.ts";
import type { Schema } from "./schema.ts";

type Payments = Pick<
  Transaction,
  | "taxStampHolder"
  | "holdTaxStamp"
  | "freeTaxStamps"
  | "openPaymentOrder"
  | "paymentOrder"
  | "settlePaymentOrder"
>;

/** Tax stamps held by applications, and the orders of the payment service, inside one transaction. */
export const paymentsIn = (trx: DatabaseTransaction<Schema>): Payments => ({
  taxStampHolder: async (fingerprints) => {
    // Two applications given one stamp wait for each other here, in the same order whatever the current key is.
    for (const fingerprint of [...fingerprints].sort()) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`taxStamp ${fingerprint}`}, 0))`.execute(trx);
    }
    const row = await trx
      .selectFrom("tax_stamps")
      .select("reference")
      .where("fingerprint", "in", [...fingerprints])
      .executeTakeFirst();
    return row?.reference ?? null;
  },
  holdTaxStamp: async (fingerprint, reference, at) => {
    await trx.insertInto("tax_stamps").values({ fingerprint, reference, held_at: at.toString() }).execute();
  },
  freeTaxStamps: async (reference) => {
    await trx.deleteFrom("tax_stamps").where("reference", "=", reference).execute();
  },

  openPaymentOrder: async ({ orderId, reference, amountInCents, at }) => {
    await trx
      .insertInto("payment_orders")
      .values({ order_id: orderId, reference, amount_in_cents: amountInCents, opened_at: at.toString() })
      .execute();
  },
  paymentOrder: async (orderId) => {
    const row = await trx
      .selectFrom("payment_orders")
      .select(["reference", "amount_in_cents"])
      .where("order_id", "=", orderId)
      .executeTakeFirst();
    return row === undefined ? null : { reference: row.reference, amountInCents: row.amount_in_cents };
  },
  settlePaymentOrder: async (orderId, outcome, at) => {
    await trx
      .updateTable("payment_orders")
      .set({ outcome, settled_at: at.toString() })
      .where("order_id", "=", orderId)
      .execute();
  },
});
