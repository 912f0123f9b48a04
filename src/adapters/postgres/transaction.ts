import { randomUUID } from "node:crypto";
import { type Transaction as DatabaseTransaction, sql } from "kysely";
import type { Application, Change, Job, JournalEntry, Reference } from "#domain/application.ts";
import { refused } from "#domain/refusals.ts";
import type { Secrets } from "#usecases/ports.ts";
import type { Transaction } from "#usecases/store.ts";
import { applicationColumns, toAccount, toDeposit } from "./rows.ts";
import type { Schema } from "./schema.ts";

type Trx = DatabaseTransaction<Schema>;

/** Work that the queue does once the transaction is committed. */
export type Enqueue = (
  trx: Trx,
  job: Job | { name: "sendMessage"; data: { messageId: string } },
) => Promise<void>;

/** Everything a use case may write, inside one database transaction. */
export const transactionOf = (trx: Trx, enqueue: Enqueue, secrets: Secrets): Transaction => {
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
    lock: async (reference) => {
      const row = await trx
        .selectFrom("applications")
        .select("record")
        .where("reference", "=", reference)
        .forUpdate()
        .executeTakeFirst();
      return row?.record ?? null;
    },
    lockNext: async (state) => {
      const row = await trx
        .selectFrom("applications")
        .select("record")
        .where("state", "=", state)
        .where("submitted_at", "is not", null)
        .where("claimed_by", "is", null)
        .orderBy("submitted_at")
        .orderBy("reference")
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      return row?.record ?? null;
    },
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

    accountByEmail: async (email) => {
      const row = await trx.selectFrom("accounts").selectAll().where("email", "=", email).executeTakeFirst();
      return row === undefined ? null : toAccount(row);
    },
    accountByIdentity: async (issuer, subject) => {
      const row = await trx
        .selectFrom("accounts")
        .selectAll()
        .where("federated_issuer", "=", issuer)
        .where("federated_subject", "=", subject)
        .executeTakeFirst();
      return row === undefined ? null : toAccount(row);
    },
    account: async (id) => {
      const row = await trx.selectFrom("accounts").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : toAccount(row);
    },
    createAccount: async (account) => {
      await trx
        .insertInto("accounts")
        .values({
          id: account.id,
          email: account.email,
          email_confirmed_at: account.emailConfirmedAt?.toString() ?? null,
          password_hash: account.passwordHash,
          language: account.language,
          federated_issuer: account.federated?.issuer ?? null,
          federated_subject: account.federated?.subject ?? null,
          federated_identity: account.federated === null ? null : JSON.stringify(account.federated.identity),
          created_at: account.at.toString(),
        })
        .execute();
    },
    updateAccount: async (id, change) => {
      await trx
        .updateTable("accounts")
        .set({
          ...(change.email === undefined ? {} : { email: change.email }),
          ...(change.emailConfirmedAt === undefined
            ? {}
            : { email_confirmed_at: change.emailConfirmedAt.toString() }),
          ...(change.passwordHash === undefined ? {} : { password_hash: change.passwordHash }),
          ...(change.mobile === undefined ? {} : { mobile: change.mobile }),
          ...(change.mobileConfirmedAt === undefined
            ? {}
            : { mobile_confirmed_at: change.mobileConfirmedAt?.toString() ?? null }),
          ...(change.language === undefined ? {} : { language: change.language }),
          ...(change.federatedIdentity === undefined
            ? {}
            : { federated_identity: JSON.stringify(change.federatedIdentity) }),
        })
        .where("id", "=", id)
        .execute();
    },
    createStaff: async ({ id, login, name, passwordHash }) => {
      await trx.insertInto("staff").values({ id, login, name, password_hash: passwordHash }).execute();
    },
    createPartner: async ({ id, kind, name, keyFingerprint }) => {
      await trx.insertInto("partners").values({ id, kind, name, key_fingerprint: keyFingerprint }).execute();
    },

    startSession: async ({ tokenHash, surface, subject, at, sealedIdToken }) => {
      await trx
        .insertInto("sessions")
        .values({
          token_hash: tokenHash,
          surface,
          subject,
          started_at: at.toString(),
          seen_at: at.toString(),
          sealed_id_token: sealedIdToken ?? null,
        })
        .execute();
    },
    endSession: async (tokenHash) => {
      const ended = await trx
        .deleteFrom("sessions")
        .where("token_hash", "=", tokenHash)
        .returning("sealed_id_token")
        .executeTakeFirst();
      return { sealedIdToken: ended?.sealed_id_token ?? null };
    },
    endSessionsOf: async (subject) => {
      await trx.deleteFrom("sessions").where("subject", "=", subject).execute();
    },

    tell: insertMessage,

    createLink: async ({ tokenHash, accountId, purpose, expiresAt }) => {
      await trx
        .insertInto("links")
        .values({ token_hash: tokenHash, account_id: accountId, purpose, expires_at: expiresAt.toString() })
        .execute();
    },
    spendLink: async (tokenHash, purpose, at) => {
      const link = await trx
        .updateTable("links")
        .set({ used_at: at.toString() })
        .where("token_hash", "=", tokenHash)
        .where("purpose", "=", purpose)
        .where("used_at", "is", null)
        .where("expires_at", ">", sql<Date>`${at.toString()}`)
        .returning("account_id")
        .executeTakeFirst();
      if (link === undefined) return null;
      const row = await trx
        .selectFrom("accounts")
        .selectAll()
        .where("id", "=", link.account_id)
        .executeTakeFirst();
      return row === undefined ? null : toAccount(row);
    },

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

    createDeposit: async (deposit) => {
      await trx
        .insertInto("photo_deposits")
        .values({
          id: deposit.id,
          code_fingerprint: deposit.codeFingerprint,
          code_ending: deposit.codeEnding,
          photographer_id: deposit.photographerId,
          wrapped_key: deposit.key,
          photo: JSON.stringify(deposit.photo),
          signature: JSON.stringify(deposit.signature),
          deposited_at: deposit.depositedAt,
          last_day: deposit.lastDay,
        })
        .execute();
    },
    lockDeposit: async (codeFingerprint) => {
      const row = await trx
        .selectFrom("photo_deposits")
        .selectAll()
        .where("code_fingerprint", "=", codeFingerprint)
        .forUpdate()
        .executeTakeFirst();
      return row === undefined ? null : toDeposit(row);
    },
    reserveDeposit: async (id, reference, at) => {
      await trx
        .updateTable("photo_deposits")
        .set({ reserved_by: reference, reserved_at: at.toString() })
        .where("id", "=", id)
        .execute();
    },
    freeDeposit: async (id) => {
      await trx
        .updateTable("photo_deposits")
        .set({ reserved_by: null, reserved_at: null })
        .where("id", "=", id)
        .execute();
    },
  };
};
