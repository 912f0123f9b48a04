import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { Signatory } from "#domain/actors.ts";
import type {
  Application,
  DeadlineKind,
  JournalEvent,
  StoredPage,
  UnpaidOutcome,
} from "#domain/application.ts";
import type { Lapse } from "#domain/derive/urgency.ts";
import type { DepositFindings } from "#domain/documents/checks/e-photo.ts";
import type { Fact } from "#domain/figures.ts";
import type { State } from "#domain/lifecycle.ts";
import type { LookAt } from "#domain/looks.ts";
import type { NoticeKind } from "#domain/notices.ts";
import type { OfficeId } from "#domain/offices.ts";
import type { QueueView } from "#domain/queue-view.ts";
import type { Role } from "#domain/roles.ts";
import type { StaffEvent } from "#domain/staff-events.ts";
import type { FederatedIdentity, Language } from "#usecases/ports/people.ts";
import type { WrappedKey } from "#usecases/ports/services.ts";

/** Instants are written as ISO text and read as `Date`; days stay text both ways. */
type Instant = ColumnType<Date, string, string>;
type NullableInstant = ColumnType<Date | null, string | null | undefined, string | null>;
type Json<T extends object> = JSONColumnType<T>;

/** The tables of the database, as the migrations made them. */
export type Schema = {
  accounts: {
    id: string;
    email: string | null;
    email_confirmed_at: NullableInstant;
    password_hash: string | null;
    mobile: string | null;
    mobile_confirmed_at: NullableInstant;
    language: Language;
    federated_issuer: string | null;
    federated_subject: string | null;
    federated_identity: ColumnType<FederatedIdentity | null, string | null | undefined, string | null>;
    created_at: Instant;
  };
  staff: {
    id: string;
    login: string;
    name: string;
    role: Role;
    office: OfficeId;
    password_hash: string;
    disabled_at: NullableInstant;
    email: ColumnType<string | null, string | null | undefined, string | null>;
    totp_secret: string | null;
    totp_last_step: ColumnType<string | null, number | null | undefined, number | null>;
  };
  staff_events: {
    id: Generated<string>;
    staff_id: string;
    what: StaffEvent;
    detail: string | null;
    former: string | null;
    at: Instant;
  };
  absences: {
    id: string;
    staff_id: string;
    first_day: string;
    last_day: string;
    covered_by: string | null;
  };
  passkeys: {
    id: string;
    staff_id: string;
    name: string;
    public_key: string;
    counter: ColumnType<string, number, number>;
    created_at: Instant;
    used_at: NullableInstant;
  };
  recovery_codes: { staff_id: string; fingerprint: string };
  pending_sign_ins: {
    token_hash: string;
    staff_id: string;
    offered_secret: string | null;
    started_at: Instant;
  };
  partners: {
    id: string;
    kind: "photographer" | "manufacturer" | "carrier";
    name: string;
    key_fingerprint: string;
  };
  sessions: {
    token_hash: string;
    surface: "applicant" | "desk" | "photographer";
    subject: string;
    started_at: Instant;
    seen_at: Instant;
    sealed_id_token: string | null;
  };
  links: {
    token_hash: string;
    account_id: string;
    purpose: string;
    expires_at: Instant;
    used_at: NullableInstant;
  };
  codes: {
    id: string;
    account_id: string;
    purpose: string;
    subject: string;
    code_fingerprint: string;
    created_at: Instant;
    expires_at: Instant;
    tries_left: number;
    used_at: NullableInstant;
  };
  tries: { bucket: string; at: Instant };
  applications: {
    reference: string;
    account_id: string;
    procedure: string;
    state: State;
    version: number;
    claimed_by: string | null;
    created_at: Instant;
    changed_at: Instant;
    state_since: Instant;
    submitted_at: NullableInstant;
    office: OfficeId | null;
    order_id: string | null;
    tracking_number: string | null;
    wrapped_key: WrappedKey;
    record: Json<Application>;
  };
  second_looks: { office: OfficeId; acceptances_percent: number };
  desk_files: {
    reference: string;
    reading: number;
    version: number;
    account_id: string;
    office: OfficeId;
    procedure: string;
    category: string | null;
    department: string | null;
    state: State;
    is_waiting: boolean;
    state_since: Instant;
    submitted_at: Instant;
    held_by: string | null;
    held_by_name: string | null;
    comes_back_to: string | null;
    proposed_by: string | null;
    doubts: number;
    urgent_for: Lapse | null;
    /** A day, or `infinity`. */
    urgent_on: string;
    birth_name: string;
    first_names: string;
    sort_name: string;
    words: string[];
    birth_date: string | null;
    neph: string | null;
  };
  figure_facts: Fact & { id: Generated<string> };
  figures: Fact & { files: number };
  looks: {
    id: Generated<string>;
    reference: string;
    agent_id: string;
    role: Role;
    office: OfficeId;
    what: LookAt;
    subject: string | null;
    page: number | null;
    at: Instant;
  };
  desk_views: {
    id: string;
    owner: string;
    office: OfficeId | null;
    name: string;
    view: Json<QueueView>;
    created_at: Instant;
  };
  desk_exports: {
    id: Generated<string>;
    agent_id: string;
    office: OfficeId;
    view: Json<QueueView>;
    at: Instant;
  };
  journal: {
    id: Generated<string>;
    reference: string;
    event: JournalEvent;
    actor: Json<Signatory>;
    state: State;
    details: Json<Record<string, string | number | boolean | readonly string[] | null>>;
    at: Instant;
  };
  deadlines: {
    id: Generated<string>;
    reference: string;
    kind: DeadlineKind;
    state: State | null;
    last_day: string;
    fires_on: string;
    closed_at: NullableInstant;
  };
  messages: {
    id: string;
    account_id: string;
    reference: string | null;
    channel: "email" | "sms";
    kind: NoticeKind;
    facts: Json<object>;
    sealed_secret: string | null;
    recipient: string;
    language: Language;
    created_at: Instant;
    sent_at: NullableInstant;
    subject: string | null;
    body: string | null;
    position: Generated<string>;
  };
  idempotency: {
    key: string;
    fingerprint: string | null;
    outcome: ColumnType<unknown, string | null | undefined, string | null>;
    at: Instant;
  };
  photo_deposits: {
    id: string;
    code_fingerprint: string | null;
    code_ending: string | null;
    photographer_id: string;
    wrapped_key: WrappedKey;
    photo: Json<StoredPage>;
    signature: Json<StoredPage>;
    findings: ColumnType<DepositFindings | null, string | null, string | null>;
    deposited_at: Instant;
    last_day: string;
    reserved_by: string | null;
    reserved_at: NullableInstant;
  };
  file_prints: {
    reference: string;
    file_id: string;
    page: number;
    sha256: string | null;
    look: string | null;
  };
  tax_stamps: { fingerprint: string; reference: string; held_at: Instant };
  payment_orders: {
    order_id: string;
    reference: string;
    amount_in_cents: number;
    opened_at: Instant;
    outcome: ColumnType<
      "paid" | UnpaidOutcome | null,
      "paid" | UnpaidOutcome | undefined,
      "paid" | UnpaidOutcome
    >;
    settled_at: NullableInstant;
  };
  mailbox: {
    id: string;
    channel: "email" | "sms";
    recipient: string;
    subject: string;
    body: string;
    language: Language;
    sent_at: Instant;
  };
  service_clock: { only_row: Generated<boolean>; ahead_in_seconds: string };
  simulated_parcels: {
    order_id: string;
    tracking_number: string | null;
    recipient: Json<object>;
    stage: string;
    received_at: Instant;
  };
  simulated_payments: {
    order_id: string;
    amount_in_cents: number;
    description: string;
    return_to: string;
    outcome: string;
    is_reported: boolean;
    opened_at: Instant;
  };
};
