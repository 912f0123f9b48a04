-- People

create table accounts (
  id uuid primary key,
  -- Lower-cased: two spellings of an address are one account.
  email text unique,
  email_confirmed_at timestamptz,
  password_hash text,
  mobile text,
  mobile_confirmed_at timestamptz,
  language text not null default 'fr',
  federated_issuer text,
  federated_subject text,
  federated_identity jsonb,
  created_at timestamptz not null,
  unique (federated_issuer, federated_subject)
);

create table staff (
  id uuid primary key,
  login text not null unique,
  name text not null,
  password_hash text not null,
  disabled_at timestamptz
);

create table partners (
  id uuid primary key,
  kind text not null check (kind in ('photographer', 'manufacturer', 'carrier')),
  name text not null,
  key_fingerprint text not null unique
);

create table sessions (
  token_hash text primary key,
  surface text not null check (surface in ('applicant', 'desk', 'photographer')),
  subject uuid not null,
  started_at timestamptz not null,
  seen_at timestamptz not null
);
create index sessions_subject on sessions (subject);

-- Links sent by mail: only the hash is kept.
create table links (
  token_hash text primary key,
  account_id uuid not null references accounts on delete cascade,
  purpose text not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table codes (
  id uuid primary key,
  account_id uuid not null references accounts on delete cascade,
  purpose text not null,
  -- What the code is for: a mobile number to confirm, an application to send.
  subject text not null,
  code_fingerprint text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  tries_left integer not null,
  used_at timestamptz
);
create index codes_purpose on codes (account_id, purpose, subject, created_at desc);

-- Counters shared between processes: failed sign-ins, codes sent.
create table tries (
  bucket text not null,
  at timestamptz not null
);
create index tries_bucket on tries (bucket, at);

-- Applications

create table applications (
  reference text primary key,
  account_id uuid not null references accounts,
  procedure text not null,
  state text not null,
  version integer not null,
  claimed_by uuid references staff,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  state_since timestamptz not null,
  submitted_at timestamptz,
  order_id text unique,
  tracking_number text,
  wrapped_key text not null,
  record jsonb not null
);
create index applications_account on applications (account_id, created_at desc);
create index applications_queue on applications (state, submitted_at) where submitted_at is not null;
create index applications_tracking on applications (tracking_number) where tracking_number is not null;

-- The record that people read. Nothing in it may change: the trigger below holds for every role.
create table journal (
  id bigint generated always as identity primary key,
  reference text not null references applications,
  event text not null,
  actor jsonb not null,
  state text not null,
  details jsonb not null,
  at timestamptz not null
);
create index journal_reference on journal (reference, id);

create function refuse_journal_change() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger journal_is_append_only before update or delete on journal
  for each row execute function refuse_journal_change();
create trigger journal_is_not_truncated before truncate on journal
  for each statement execute function refuse_journal_change();

-- Legal delays: read by a tick, never queue entries.
create table deadlines (
  id bigint generated always as identity primary key,
  reference text not null references applications,
  kind text not null,
  state text,
  last_day date not null,
  fires_on date not null,
  closed_at timestamptz
);
create index deadlines_due on deadlines (fires_on) where closed_at is null;
create index deadlines_reference on deadlines (reference) where closed_at is null;

-- Outbox: what is to be sent and what was.
create table messages (
  id uuid primary key,
  account_id uuid not null references accounts,
  reference text references applications,
  channel text not null check (channel in ('email', 'sms')),
  kind text not null,
  facts jsonb not null,
  -- A link's token or a code, sealed, and forgotten once sent.
  sealed_secret text,
  recipient text not null,
  language text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  subject text,
  body text
);
create index messages_reference on messages (reference, created_at);
create index messages_account on messages (account_id, created_at desc);

-- One row per form or request already carried out, with its answer.
create table idempotency (
  key text primary key,
  fingerprint text,
  outcome jsonb,
  at timestamptz not null
);

-- Photo and signature deposited by an approved photographer.
create table photo_deposits (
  id uuid primary key,
  code_fingerprint text not null unique,
  code_ending text not null,
  photographer_id uuid not null references partners,
  wrapped_key text not null,
  photo jsonb not null,
  signature jsonb not null,
  deposited_at timestamptz not null,
  last_day date not null,
  reserved_by text references applications,
  reserved_at timestamptz
);

-- Demonstration only: the on-screen mailbox and the clock that can be moved.
create table mailbox (
  id uuid primary key,
  channel text not null,
  recipient text not null,
  subject text not null,
  body text not null,
  language text not null,
  sent_at timestamptz not null
);

create table service_clock (
  only_row boolean primary key default true check (only_row),
  ahead_in_seconds bigint not null
);

-- Demonstration only: what the simulated manufacturer and carrier have in hand.
create table simulated_parcels (
  order_id text primary key,
  tracking_number text unique,
  recipient jsonb not null,
  stage text not null,
  received_at timestamptz not null
);
