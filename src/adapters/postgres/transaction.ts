import { randomUUID } from "node:crypto";
import type { Transaction as DatabaseTransaction } from "kysely";
import type { Application, Change, Job, JournalEntry, Reference } from "#domain/application.ts";
import type { DeskReading } from "#domain/derive/desk-entry.ts";
import type { Secrets } from "#usecases/ports/services.ts";
import type { Transaction } from "#usecases/ports/store.ts";
import { codesIn } from "./codes.ts";
import { depositsIn } from "./deposits.ts";
import { saveDeskFile } from "./desk-files.ts";
import { deskWritesIn } from "./desk-writes.ts";
import { figuresIn } from "./figures.ts";
import { lockApplication } from "./lock.ts";
import { paymentsIn } from "./payments.ts";
import { peopleIn } from "./people.ts";
import { printsIn } from "./prints.ts";
import { applicationColumns, toAccount } from "./rows.ts";
import type { Schema } from "./schema.ts";
import { secondLooksIn } from "./second-looks.ts";
import { staffIn } from "./staff.ts";

type Trx = DatabaseTransaction<Schema>;

/** Work that the queue does once the transaction is committed. */
export type Enqueue = (
  trx: Trx,
  job: Job | { name: "sendMessage"; data: { messageId: string } },
) => Promise<void>;

/** Everything a use case may write, inside one database transaction. */
export const transactionOf = (
  trx: Trx,
  enqueue: Enqueue,
  secrets: Secrets,
  reading: DeskReading,
): Transaction => {
  const insertJournal = async (reference: Reference, entries: readonly JournalEntry[]): Promise<void> => {
    if (entries.length === 0) return;
    await trx
      .insertInto("journal")
      .values(
        entries.map((entry) => ({
          reference,
          event: entry.event,
          actor: JSON.stringify(entry.by),
          state: entry.state,
          details: JSON.stringify(entry.details),
          at: entry.at,
        })),
      )
      .execute();
  };

  const insertMessage = async (message: Parameters<Transaction["tell"]>[0]): Promise<void> => {
    const id = randomUUID();
    await trx
      .insertInto("messages")
      .values({
        id,
        account_id: message.account.id,
        reference: message.reference,
        channel: message.channel,
        kind: message.notice.kind,
        facts: JSON.stringify(message.notice.facts),
        sealed_secret: message.secret === null ? null : secrets.seal(message.secret, `message ${id}`),
        recipient: message.recipient,
        language: message.account.language,
        created_at: message.at.toString(),
      })
      .execute();
    await enqueue(trx, { name: "sendMessage", data: { messageId: id } });
  };

  /** Told on every channel the person gave and confirmed. Source: SEED, "e-mail and/or mobile number". */
  const insertNotices = async (change: Change, at: Temporal.Instant): Promise<void> => {
    if (change.notices.length === 0) return;
    const { reference, accountId } = change.application;
    const row = await trx
      .selectFrom("accounts")
      .selectAll()
      .where("id", "=", accountId)
      .executeTakeFirstOrThrow();
    const account = toAccount(row);
    for (const [index, notice] of change.notices.entries()) {
      // Two messages of one change are read in the order they were written.
      const base = { account, reference, notice, secret: null, at: at.add({ milliseconds: index }) };
      if (account.email !== null && account.emailConfirmed) {
        await insertMessage({ ...base, channel: "email", recipient: account.email });
      }
      if (account.mobile !== null && account.mobileConfirmed) {
        await insertMessage({ ...base, channel: "sms", recipient: account.mobile });
      }
    }
  };

  const saveDeadlines = async (change: Change, before: Application["state"] | null, at: Temporal.Instant) => {
    const { reference } = change.application;
    const { close, open } = change.deadlines;
    if (close !== "none") {
      await trx
        .updateTable("deadlines")
        .set({ closed_at: at.toString() })
        .where("reference", "=", reference)
        .where("closed_at", "is", null)
        .$if(close === "ofState", (query) => query.where("state", "=", before))
        .execute();
    }
    if (open.length > 0) {
      await trx
        .insertInto("deadlines")
        .values(
          open.map((deadline) => ({
            reference,
            kind: deadline.kind,
            state: deadline.state,
            last_day: deadline.lastDay,
            fires_on: deadline.firesOn,
          })),
        )
        .execute();
    }
  };

  const saveRest = async (change: Change, before: Application["state"] | null, at: Temporal.Instant) => {
    await insertJournal(change.application.reference, change.journal);
    await saveDeadlines(change, before, at);
    await insertNotices(change, at);
    for (const job of change.jobs) await enqueue(trx, job);
  };

  return {
    lock: (reference) => lockApplication(trx, reference),
    save: async (change, at) => {
      const { reference } = change.application;
      const before = await trx
        .selectFrom("applications")
        .select("state")
        .where("reference", "=", reference)
        .executeTakeFirstOrThrow();
      await trx
        .updateTable("applications")
        .set(applicationColumns(change.application))
        .where("reference", "=", reference)
        .execute();
      await saveDeskFile(trx, change.application, reading);
      await saveRest(change, before.state, at);
    },
    begin: async (change, key, at) => {
      await trx
        .insertInto("applications")
        .values({
          reference: change.application.reference,
          wrapped_key: key,
          ...applicationColumns(change.application),
        })
        .execute();
      await saveDeskFile(trx, change.application, reading);
      await saveRest(change, null, at);
    },
    hasApplicationIn: async (states, accountId, procedure) => {
      // Two windows of one person wait for each other here: the second sees what the first began.
      await trx.selectFrom("accounts").select("id").where("id", "=", accountId).forUpdate().execute();
      const row = await trx
        .selectFrom("applications")
        .select("reference")
        .where("account_id", "=", accountId)
        .where("procedure", "=", procedure)
        .where("state", "in", [...states])
        .executeTakeFirst();
      return row !== undefined;
    },
    note: (reference, entry) => insertJournal(reference, [entry]),
    closeDeadline: async (id, at) => {
      const closed = await trx
        .updateTable("deadlines")
        .set({ closed_at: at.toString() })
        .where("id", "=", id)
        .where("closed_at", "is", null)
        .returning("id")
        .executeTakeFirst();
      return closed !== undefined;
    },

    ...peopleIn(trx),
    ...staffIn(trx),
    ...secondLooksIn(trx),
    ...codesIn(trx),
    ...depositsIn(trx),
    ...paymentsIn(trx),
    ...deskWritesIn(trx),
    ...printsIn(trx),
    ...figuresIn(trx),
    tell: insertMessage,
  };
};
