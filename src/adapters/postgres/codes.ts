import { randomUUID } from "node:crypto";
import { type Transaction as DatabaseTransaction, sql } from "kysely";
import { refused } from "#domain/refusals.ts";
import type { Transaction } from "#usecases/ports/store.ts";
import type { Schema } from "./schema.ts";

type Codes = Pick<Transaction, "createCode" | "tryCode" | "codesSent" | "count" | "counted" | "clearCount">;

/** One-time codes, and the counters that every process shares, inside one transaction. */
export const codesIn = (trx: DatabaseTransaction<Schema>): Codes => ({
  createCode: async (code) => {
    await trx
      .insertInto("codes")
      .values({
        id: randomUUID(),
        account_id: code.accountId,
        purpose: code.purpose,
        subject: code.subject,
        code_fingerprint: code.fingerprint,
        created_at: code.at.toString(),
        expires_at: code.expiresAt.toString(),
        tries_left: 5,
      })
      .execute();
  },
  tryCode: async ({ accountId, purpose, subject, fingerprint, at }) => {
    // The newest code alone counts; holding its row makes parallel tries wait for each other.
    const code = await trx
      .selectFrom("codes")
      .selectAll()
      .where("account_id", "=", accountId)
      .where("purpose", "=", purpose)
      .where("subject", "=", subject)
      .orderBy("created_at", "desc")
      .limit(1)
      .forUpdate()
      .executeTakeFirst();
    if (code === undefined) return refused("codeExpired");
    if (code.used_at !== null || code.tries_left <= 0) return refused("codeSpent");
    if (code.expires_at.getTime() <= at.epochMilliseconds) return refused("codeExpired");
    const right = code.code_fingerprint === fingerprint;
    await trx
      .updateTable("codes")
      .set(right ? { used_at: at.toString() } : { tries_left: code.tries_left - 1 })
      .where("id", "=", code.id)
      .execute();
    if (right) return "right";
    return refused(code.tries_left === 1 ? "codeSpent" : "codeWrong");
  },
  codesSent: async (accountId, purpose, since) => {
    const row = await trx
      .selectFrom("codes")
      .select((eb) => eb.fn.countAll<string>().as("sent"))
      .where("account_id", "=", accountId)
      .where("purpose", "=", purpose)
      .where("created_at", ">", sql<Date>`${since.toString()}`)
      .executeTakeFirstOrThrow();
    return Number(row.sent);
  },

  count: async (bucket, at, since) => {
    // Parallel tries wait for each other here: each sees those before it.
    await sql`select pg_advisory_xact_lock(hashtextextended(${bucket}, 0))`.execute(trx);
    await trx.insertInto("tries").values({ bucket, at: at.toString() }).execute();
    const row = await trx
      .selectFrom("tries")
      .select((eb) => eb.fn.countAll<string>().as("times"))
      .where("bucket", "=", bucket)
      .where("at", ">", sql<Date>`${since.toString()}`)
      .executeTakeFirstOrThrow();
    return Number(row.times);
  },
  counted: async (bucket, since) => {
    const row = await trx
      .selectFrom("tries")
      .select((eb) => eb.fn.countAll<string>().as("times"))
      .where("bucket", "=", bucket)
      .where("at", ">", sql<Date>`${since.toString()}`)
      .executeTakeFirstOrThrow();
    return Number(row.times);
  },
  clearCount: async (bucket) => {
    await trx.deleteFrom("tries").where("bucket", "=", bucket).execute();
  },
});
