-- What the figures of the offices count. Nothing in either table says whose file it was, nor who worked on it.
-- A fact is added in the transaction that made it, where nobody waits for anybody; each minute the facts are added up.
create table figure_facts (
  id bigint generated always as identity primary key,
  week date not null,
  office text not null,
  procedure text not null,
  what text not null,
  subject text not null,
  reason text not null,
  days smallint not null
);

-- One row for each week, office, reason for applying and thing counted; and one for all the reasons of the office
-- together, whose reason is empty: most pages read those alone. Weeks are named by their Monday.
create table figures (
  week date not null,
  office text not null,
  procedure text not null,
  what text not null,
  subject text not null,
  reason text not null,
  days smallint not null,
  files integer not null,
  primary key (office, procedure, what, week, subject, reason, days)
);

-- What is under way, read from the index alone: the words of the condition are those of the query, to the letter.
create index desk_files_under_way on desk_files (office, procedure, state, submitted_at, state_since, held_by)
  where state not in ('registered', 'delivered', 'completed', 'refused', 'closedIncomplete', 'withdrawn', 'expired',
    'undelivered');

-- What the staff have looked at or taken away of a file, beside the openings that the journal keeps. Nothing in it may
-- change, as in the journal.
create table looks (
  id bigint generated always as identity primary key,
  reference text not null references applications,
  agent_id uuid not null references staff,
  role text not null,
  office text not null,
  what text not null,
  -- Which document, and which page of it when it has several.
  subject text,
  page smallint,
  at timestamptz not null
);
create index looks_reference on looks (reference, id);
create index looks_agent on looks (agent_id, at);
create index desk_exports_agent on desk_exports (agent_id, at);
create index journal_opened_by on journal ((actor->>'agentId'), at) where event = 'opened';

create function refuse_look_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record of looks is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger looks_are_append_only before update or delete on looks
  for each row execute function refuse_look_change();
create trigger looks_are_not_truncated before truncate on looks
  for each statement execute function refuse_look_change();
