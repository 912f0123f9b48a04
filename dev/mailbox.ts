import { type Kysely, sql } from "kysely";
import type { KeptMessage, MessageKeeper } from "#adapters/mailbox/mailbox.ts";
import type { Schema } from "#adapters/postgres/schema.ts";

/** The on-screen mailbox: every message that would have left, in the table `mailbox`. */
export type Mailbox = MessageKeeper & {
  /** The newest first; those of one recipient when named. */
  readonly messages: (recipient: string | null, limit: number) => Promise<readonly KeptMessage[]>;
  readonly recipients: () => Promise<readonly { readonly recipient: string; readonly messages: number }[]>;
};

export const openMailbox = (db: Kysely<Schema>): Mailbox => ({
  keep: async ({ sentAt, ...message }) => {
    await db
      .insertInto("mailbox")
      .values({ ...message, sent_at: sentAt })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  },
  messages: async (recipient, limit) => {
    const rows = await db
      .selectFrom("mailbox")
      .selectAll()
      .$if(recipient !== null, (query) => query.where("recipient", "=", recipient ?? ""))
      .orderBy("sent_at", "desc")
      .orderBy("id")
      .limit(limit)
      .execute();
    return rows.map(({ sent_at, ...message }) => ({ ...message, sentAt: sent_at.toISOString() }));
  },
  recipients: async () => {
    const rows = await db
      .selectFrom("mailbox")
      .select(["recipient", sql<number>`count(*)::int`.as("messages")])
      .groupBy("recipient")
      .orderBy("recipient")
      .execute();
    return rows;
  },
});
