import { type Selectable, sql } from "kysely";
import type { Application, Deadline, JournalEntry } from "#domain/application.ts";
import type { Account, Language } from "#usecases/ports/people.ts";
import type { WrappedKey } from "#usecases/ports/services.ts";
import type { ApplicationView, PhotoDeposit, SentMessage } from "#usecases/ports/store.ts";
import type { Schema } from "./schema.ts";

/** Where database rows become the words of the domain, and back. */

export const isoOrNull = (date: Date | null): string | null => date?.toISOString() ?? null;

export const toAccount = (row: Selectable<Schema["accounts"]>): Account => ({
  id: row.id,
  email: row.email,
  emailConfirmed: row.email_confirmed_at !== null,
  passwordHash: row.password_hash,
  mobile: row.mobile,
  mobileConfirmed: row.mobile_confirmed_at !== null,
  language: row.language,
  federatedIdentity: row.federated_identity,
});

/** What a version of the service before this one did not write. */
type Since = "payments" | "checkout" | "office";

/** An application as any version wrote it: what that version did not know was never done. */
export const toApplication = (
  record: Omit<Application, Since> & Partial<Pick<Application, Since>>,
): Application => ({
  ...record,
  payments: record.payments ?? [],
  checkout: record.checkout ?? null,
  office: record.office ?? null,
});

/** The columns that queries look through, beside the whole record. */
export const applicationColumns = (application: Application) => ({
  account_id: application.accountId,
  procedure: application.procedure,
  state: application.state,
  version: application.version,
  claimed_by: application.claim?.agentId ?? null,
  created_at: application.createdAt,
  changed_at: application.changedAt,
  state_since: application.stateSince,
  submitted_at: application.submittedAt,
  office: application.office,
  order_id: application.delivery?.orderId ?? null,
  tracking_number: application.delivery?.trackingNumber ?? null,
  record: JSON.stringify(application),
});

export const toDeadline = (row: {
  kind: Deadline["kind"];
  state: Deadline["state"];
  last_day: string;
  fires_on: string;
}): Deadline => ({ kind: row.kind, state: row.state, lastDay: row.last_day, firesOn: row.fires_on });

export const toDeposit = (row: Selectable<Schema["photo_deposits"]>): PhotoDeposit => ({
  id: row.id,
  photographerId: row.photographer_id,
  codeEnding: row.code_ending,
  key: row.wrapped_key,
  photo: row.photo,
  signature: row.signature,
  findings: row.findings,
  depositedAt: row.deposited_at.toISOString(),
  lastDay: row.last_day,
  reservedBy: row.reserved_by,
});

/** Rows gathered as JSON inside a query: instants come as text, in the same form as everywhere else. */
export const journalJson = sql<JournalEntry[]>`coalesce((
  select jsonb_agg(jsonb_build_object('event', j.event, 'by', j.actor, 'state', j.state, 'details', j.details,
    'at', to_char(j.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by j.id)
  from journal j where j.reference = applications.reference), '[]'::jsonb)`;

export const deadlinesJson = sql<Deadline[]>`coalesce((
  select jsonb_agg(jsonb_build_object('kind', d.kind, 'state', d.state, 'lastDay', d.last_day, 'firesOn', d.fires_on)
    order by d.fires_on, d.id)
  from deadlines d where d.reference = applications.reference and d.closed_at is null), '[]'::jsonb)`;

/** The photograph and signature given with the application. */
export const depositJson = sql<PhotoDeposit | null>`(
  select jsonb_build_object('id', p.id, 'photographerId', p.photographer_id, 'codeEnding', p.code_ending,
    'key', p.wrapped_key, 'photo', p.photo, 'signature', p.signature, 'findings', p.findings,
    'depositedAt', to_char(p.deposited_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'lastDay', p.last_day, 'reservedBy', p.reserved_by)
  from photo_deposits p where p.id::text = applications.record->'ePhoto'->>'depositId')`;

export const messagesJson = sql<SentMessage[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', m.id, 'reference', m.reference, 'channel', m.channel, 'kind', m.kind,
    'recipient', m.recipient, 'createdAt', to_char(m.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'sentAt', to_char(m.sent_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'subject', m.subject, 'body', m.body) order by m.created_at, m.position)
  from messages m where m.reference = applications.reference), '[]'::jsonb)`;

export const toSentMessage = (row: Selectable<Schema["messages"]>): SentMessage => ({
  id: row.id,
  reference: row.reference,
  channel: row.channel,
  kind: row.kind,
  recipient: row.recipient,
  createdAt: row.created_at.toISOString(),
  sentAt: isoOrNull(row.sent_at),
  subject: row.subject,
  body: row.body,
});

export const toView = (row: {
  record: Application;
  wrapped_key: WrappedKey;
  journal: JournalEntry[];
  deadlines: Deadline[];
  messages: SentMessage[];
  email: string | null;
  mobile: string | null;
  mobile_confirmed_at: Date | null;
  language: Language;
}): ApplicationView => ({
  application: toApplication(row.record),
  key: row.wrapped_key,
  journal: row.journal,
  deadlines: row.deadlines,
  messages: row.messages,
  contact: {
    email: row.email,
    mobile: row.mobile,
    mobileConfirmed: row.mobile_confirmed_at !== null,
    language: row.language,
  },
});
