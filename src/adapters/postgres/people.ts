import { type Transaction as DatabaseTransaction, sql } from "kysely";
import type { Transaction } from "#usecases/ports/store.ts";
import { toAccount } from "./rows.ts";
import type { Schema } from "./schema.ts";

type People = Pick<
  Transaction,
  | "accountByEmail"
  | "accountByIdentity"
  | "account"
  | "createAccount"
  | "updateAccount"
  | "createPartner"
  | "startSession"
  | "endSession"
  | "endSessionsOf"
  | "createLink"
  | "spendLink"
>;

/** Accounts and partners, the sessions of everybody and the links sent to them, inside one transaction. */
export const peopleIn = (trx: DatabaseTransaction<Schema>): People => ({
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
});
