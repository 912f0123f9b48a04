import { type Kysely, sql } from "kysely";
import type { PhotoDeposit } from "#usecases/ports/store.ts";
import type { Schema } from "./schema.ts";

/**
 * How long each kind of row is kept once it can serve nothing: a session past its longest life, a link or a code past
 * its end, a counter past its longest window, an intention nobody will send again.
 */
export const forgetStaleRows = async (db: Kysely<Schema>, at: Temporal.Instant): Promise<void> => {
  const before = (hours: number) => sql<Date>`${at.subtract({ hours }).toString()}::timestamptz`;
  await db.deleteFrom("sessions").where("started_at", "<", before(12)).execute();
  await db.deleteFrom("pending_sign_ins").where("started_at", "<", before(1)).execute();
  await db.deleteFrom("links").where("expires_at", "<", before(24)).execute();
  // Codes sent in a day are counted: they stay that long after their end.
  await db.deleteFrom("codes").where("expires_at", "<", before(48)).execute();
  await db.deleteFrom("tries").where("at", "<", before(48)).execute();
  await db.deleteFrom("idempotency").where("at", "<", sql<Date>`now() - interval '7 days'`).execute();
};

/** Deposits without a code: their photographer got advice, and never kept them. */
export const forgetUnkeptDeposits = (
  db: Kysely<Schema>,
  before: Temporal.Instant,
): Promise<Pick<PhotoDeposit, "photo" | "signature">[]> =>
  db
    .deleteFrom("photo_deposits")
    .where("code_fingerprint", "is", null)
    .where("deposited_at", "<", sql<Date>`${before.toString()}::timestamptz`)
    .returning(["photo", "signature"])
    .execute();
