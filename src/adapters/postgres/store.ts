import { type Kysely, sql } from "kysely";
import type { DeskReading } from "#domain/derive/desk-entry.ts";
import { isRefusal, refused } from "#domain/refusals.ts";
import type { Secrets } from "#usecases/ports/services.ts";
import type { Store } from "#usecases/ports/store.ts";
import { refreshDeskFiles } from "./desk-files.ts";
import { deskQueuesOf } from "./desk-queue.ts";
import { readsOf } from "./reads.ts";
import type { Schema } from "./schema.ts";
import { type Enqueue, transactionOf } from "./transaction.ts";

/** The store on PostgreSQL or PGlite: one code path for both. */
export const createStore = (
  db: Kysely<Schema>,
  enqueue: Enqueue,
  secrets: Secrets,
  reading: DeskReading,
): Store => ({
  ...readsOf(db),
  ...deskQueuesOf(db),
  refreshDesk: (after) => refreshDeskFiles(db, reading, after),
  write: (request, work) =>
    db.transaction().execute(async (trx) => {
      const tx = transactionOf(trx, enqueue, secrets, reading);
      const { key } = request;
      if (key === null) return work(tx);

      // A second carrier of the same key waits here for the first to commit.
      const mine = await trx
        .insertInto("idempotency")
        .values({ key, fingerprint: request.fingerprint ?? null, at: sql<string>`now()` })
        .onConflict((conflict) => conflict.column("key").doNothing())
        .returning("key")
        .executeTakeFirst();
      if (mine === undefined) {
        const earlier = await trx
          .selectFrom("idempotency")
          .select(["outcome", "fingerprint"])
          .where("key", "=", key)
          .executeTakeFirstOrThrow();
        if (earlier.fingerprint !== (request.fingerprint ?? null)) return refused("keyReused");
        // Written below by the same use case: its own answer comes back.
        return earlier.outcome as Awaited<ReturnType<typeof work>>;
      }

      const outcome = await work(tx);
      if (isRefusal(outcome)) await trx.deleteFrom("idempotency").where("key", "=", key).execute();
      else {
        await trx
          .updateTable("idempotency")
          .set({ outcome: JSON.stringify(outcome) })
          .where("key", "=", key)
          .execute();
      }
      return outcome;
    }),
});
