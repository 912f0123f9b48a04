-- Instructing offices and roles. Names of offices are those of src/domain/offices.ts, which alone knows them.
alter table staff add column role text not null default 'agent'
  check (role in ('agent', 'seniorAgent', 'supervisor', 'auditor'));
-- Staff known before offices existed: an administrator says where they belong (telepermis staff set).
alter table staff add column office text not null default 'cert-echanges';

-- Null of drafts, and of what a version before this one sent: the tick gives it its office.
alter table applications add column office text;
create index applications_office on applications (office, state, submitted_at) where submitted_at is not null;
create index applications_unrouted on applications (reference) where office is null and submitted_at is not null;
create index applications_claimed on applications (claimed_by) where claimed_by is not null;

-- When somebody is away, and who takes their files meanwhile: nobody in particular, unless named.
create table absences (
  id uuid primary key,
  staff_id uuid not null references staff,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  covered_by uuid references staff
);
create index absences_staff on absences (staff_id, last_day);

-- Second factor. The secret of the one-time codes is sealed; a step of them serves once.
alter table staff add column totp_secret text;
alter table staff add column totp_last_step bigint;

create table passkeys (
  id text primary key,
  staff_id uuid not null references staff,
  name text not null,
  public_key text not null,
  counter bigint not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkeys_staff on passkeys (staff_id);

create table recovery_codes (
  staff_id uuid not null references staff,
  fingerprint text not null,
  primary key (staff_id, fingerprint)
);

-- The password was right, the second factor is still to come: ten minutes, in the browser that typed it.
create table pending_sign_ins (
  token_hash text primary key,
  staff_id uuid not null references staff,
  -- The secret offered to somebody who has no second factor yet, sealed.
  offered_secret text,
  started_at timestamptz not null
);
