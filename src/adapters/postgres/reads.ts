import { type Kysely, sql } from "kysely";
import { edits } from "#domain/lifecycle.ts";
import type { Notice } from "#domain/notices.ts";
import type { OfficeId } from "#domain/offices.ts";
import type { Role } from "#domain/roles.ts";
import type { DeskQueues } from "#usecases/ports/desk-queue.ts";
import type { FederatedIdentity, Language, PartnerKind, SignedIn, Surface } from "#usecases/ports/people.ts";
import type { Store } from "#usecases/ports/store.ts";
import { auditOf } from "./audit.ts";
import { deskReadsOf } from "./desk-reads.ts";
import { figuresOf } from "./figures.ts";
import { forgetStaleRows, forgetUnkeptDeposits } from "./forget.ts";
import {
  deadlinesJson,
  isoOrNull,
  journalJson,
  messagesJson,
  toAccount,
  toDeadline,
  toDeposit,
  toSentMessage,
  toView,
} from "./rows.ts";
import type { Schema } from "./schema.ts";
import { staffReadsOf } from "./staff.ts";

/** How long a session lasts without a visit, and in all. Applicants 30 min and 12 h, professionals 15 min and 10 h. */
const sessionLimits: Readonly<
  Record<Surface, { readonly idle: Temporal.Duration; readonly whole: Temporal.Duration }>
> = {
  applicant: { idle: Temporal.Duration.from({ minutes: 30 }), whole: Temporal.Duration.from({ hours: 12 }) },
  desk: { idle: Temporal.Duration.from({ minutes: 15 }), whole: Temporal.Duration.from({ hours: 10 }) },
  photographer: {
    idle: Temporal.Duration.from({ minutes: 15 }),
    whole: Temporal.Duration.from({ hours: 10 }),
  },
};

const noteEvery = Temporal.Duration.from({ minutes: 1 });

type Reads = Omit<Store, "write" | keyof DeskQueues>;

type SessionRow = {
  account_id: string | null;
  email: string | null;
  email_confirmed: boolean;
  password_hash: string | null;
  mobile: string | null;
  mobile_confirmed: boolean;
  language: Language;
  federated_identity: FederatedIdentity | null;
  staff_id: string | null;
  staff_login: string;
  staff_name: string;
  staff_role: Role;
  staff_office: OfficeId;
  staff_own_account: string | null;
  partner_id: string | null;
  partner_kind: PartnerKind;
  partner_name: string;
};

const toSignedIn = (surface: Surface, row: SessionRow): SignedIn | null => {
  switch (surface) {
    case "applicant":
      if (row.account_id === null) return null;
      return {
        surface,
        account: {
          id: row.account_id,
          email: row.email,
          emailConfirmed: row.email_confirmed,
          passwordHash: row.password_hash,
          mobile: row.mobile,
          mobileConfirmed: row.mobile_confirmed,
          language: row.language,
          federatedIdentity: row.federated_identity,
        },
      };
    case "desk":
      return row.staff_id === null
        ? null
        : {
            surface,
            staff: {
              id: row.staff_id,
              login: row.staff_login,
              name: row.staff_name,
              role: row.staff_role,
              office: row.staff_office,
              ownAccountId: row.staff_own_account,
            },
          };
    case "photographer":
      return row.partner_id === null
        ? null
        : { surface, partner: { id: row.partner_id, kind: row.partner_kind, name: row.partner_name } };
  }
};

/** Everything that is read outside a transaction. */
export const readsOf = (db: Kysely<Schema>): Reads => ({
  view: async (reference) => {
    const row = await db
      .selectFrom("applications")
      .innerJoin("accounts", "accounts.id", "applications.account_id")
      .select(["record", "wrapped_key", "email", "mobile", "mobile_confirmed_at", "language"])
      .select([journalJson.as("journal"), deadlinesJson.as("deadlines"), messagesJson.as("messages")])
      .where("reference", "=", reference)
      .executeTakeFirst();
    return row === undefined ? null : toView(row);
  },

  applicationsOf: async (accountId) => {
    const rows = await db
      .selectFrom("applications")
      .select(["reference", "procedure", "state", "state_since", "submitted_at"])
      .select(sql<string | null>`record->'answers'->>'category'`.as("category"))
      .where("account_id", "=", accountId)
      .orderBy("created_at", "desc")
      .execute();
    return rows.map((row) => ({
      reference: row.reference,
      procedure: row.procedure,
      state: row.state,
      stateSince: row.state_since.toISOString(),
      submittedAt: isoOrNull(row.submitted_at),
      category: row.category,
    }));
  },

  messagesOf: async (accountId) => {
    const rows = await db
      .selectFrom("messages")
      .selectAll()
      .where("account_id", "=", accountId)
      .orderBy("created_at", "desc")
      .orderBy("position", "desc")
      .limit(200)
      .execute();
    return rows.map(toSentMessage);
  },

  ...deskReadsOf(db),
  ...figuresOf(db),
  ...auditOf(db),

  signedIn: async (tokenHash, surface, at) => {
    const { idle, whole } = sessionLimits[surface];
    // One statement finds the session, checks both limits and, at most once a minute, notes the visit.
    const { rows } = await sql<SessionRow>`
      with session as (
        select subject from sessions
        where token_hash = ${tokenHash} and surface = ${surface}
          and seen_at > ${at.subtract(idle).toString()} and started_at > ${at.subtract(whole).toString()}
      ), noted as (
        update sessions set seen_at = ${at.toString()}
        where token_hash = ${tokenHash} and seen_at < ${at.subtract(noteEvery).toString()}
          and exists (select from session)
      )
      select a.id as account_id, a.email, a.email_confirmed_at is not null as email_confirmed, a.password_hash,
        a.mobile, a.mobile_confirmed_at is not null as mobile_confirmed, a.language, a.federated_identity,
        s.id as staff_id, s.login as staff_login, s.name as staff_name,
        s.role as staff_role, s.office as staff_office,
        (select o.id from accounts o where o.email = s.email) as staff_own_account,
        p.id as partner_id, p.kind as partner_kind, p.name as partner_name
      from session
      left join accounts a on a.id = session.subject
      left join staff s on s.id = session.subject and s.disabled_at is null
      left join partners p on p.id = session.subject`.execute(db);
    const [session] = rows;
    return session === undefined ? null : toSignedIn(surface, session);
  },

  accountByEmail: async (email) => {
    const row = await db.selectFrom("accounts").selectAll().where("email", "=", email).executeTakeFirst();
    return row === undefined ? null : toAccount(row);
  },

  accountByLink: async (tokenHash, purpose, at) => {
    const row = await db
      .selectFrom("accounts")
      .innerJoin("links", "links.account_id", "accounts.id")
      .selectAll("accounts")
      .where("links.token_hash", "=", tokenHash)
      .where("links.purpose", "=", purpose)
      .where("links.used_at", "is", null)
      .where("links.expires_at", ">", sql<Date>`${at.toString()}`)
      .executeTakeFirst();
    return row === undefined ? null : toAccount(row);
  },

  ...staffReadsOf(db),

  partnerByKey: async (keyFingerprint) => {
    const row = await db
      .selectFrom("partners")
      .select(["id", "kind", "name"])
      .where("key_fingerprint", "=", keyFingerprint)
      .executeTakeFirst();
    return row ?? null;
  },

  messageToSend: async (id) => {
    const row = await db.selectFrom("messages").selectAll().where("id", "=", id).executeTakeFirst();
    if (row === undefined) return null;
    return {
      id: row.id,
      reference: row.reference,
      channel: row.channel,
      recipient: row.recipient,
      language: row.language,
      // The pair was written together by `tell`, from a notice.
      notice: { kind: row.kind, facts: row.facts } as Notice,
      sealedSecret: row.sealed_secret,
      sentAt: isoOrNull(row.sent_at),
    };
  },

  markSent: async (id, { subject, body, at }) => {
    await db
      .updateTable("messages")
      .set((eb) => ({
        sent_at: at.toString(),
        subject,
        // What carried a secret is not kept in clear.
        body: eb.case().when("sealed_secret", "is", null).then(body).else(null).end(),
        sealed_secret: null,
      }))
      .where("id", "=", id)
      .where("sent_at", "is", null)
      .execute();
  },

  dueDeadlines: async (today, limit) => {
    const rows = await db
      .selectFrom("deadlines")
      .select(["id", "reference", "kind", "state", "last_day", "fires_on"])
      .where("closed_at", "is", null)
      .where("fires_on", "<=", today)
      .orderBy("fires_on")
      .orderBy("id")
      .limit(limit)
      .execute();
    return rows.map((row) => ({ id: row.id, reference: row.reference, deadline: toDeadline(row) }));
  },

  forgetStale: (at) => forgetStaleRows(db, at),

  deposit: async (id) => {
    const row = await db.selectFrom("photo_deposits").selectAll().where("id", "=", id).executeTakeFirst();
    return row === undefined ? null : toDeposit(row);
  },

  forgetUnkeptDeposits: (before) => forgetUnkeptDeposits(db, before),

  unscanned: async (after, limit) => {
    const rows = await db
      .selectFrom("applications")
      .select("reference")
      .where("reference", ">", after)
      .where("state", "in", [...edits.awaitScan.in])
      .where(
        sql<boolean>`record @? '$.documents.*.files[*] ? (!exists(@.antivirus) || @.antivirus == "waiting")'`,
      )
      .orderBy("reference")
      .limit(limit)
      .execute();
    return rows.map(({ reference }) => reference);
  },

  byOrder: async (orderId) => {
    const row = await db
      .selectFrom("applications")
      .select("reference")
      .where("order_id", "=", orderId)
      .executeTakeFirst();
    return row?.reference ?? null;
  },

  byPaymentOrder: async (orderId) => {
    const row = await db
      .selectFrom("payment_orders")
      .select("reference")
      .where("order_id", "=", orderId)
      .executeTakeFirst();
    return row?.reference ?? null;
  },

  byTracking: async (trackingNumber) => {
    const row = await db
      .selectFrom("applications")
      .select("reference")
      .where("tracking_number", "=", trackingNumber)
      .executeTakeFirst();
    return row?.reference ?? null;
  },
});
