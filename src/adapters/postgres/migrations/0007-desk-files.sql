-- What the queues and searches of the desk look through: one narrow row for each application once sent, read from its
-- record at each save. It goes with its application. Rows of applications saved before are made by the service itself.
create table desk_files (
  -- Compared byte by byte: the beginning of a reference is enough to find it.
  reference text collate "C" primary key references applications on delete cascade,
  -- Which way of reading, and which version of the application, made the row: an older one is made anew.
  reading smallint not null,
  version integer not null,
  account_id uuid not null,
  office text not null,
  procedure text not null,
  category text,
  department text,
  state text not null,
  is_waiting boolean not null,
  state_since timestamptz not null,
  submitted_at timestamptz not null,
  held_by uuid,
  held_by_name text,
  comes_back_to uuid,
  proposed_by uuid,
  doubts smallint not null,
  urgent_for text,
  -- `infinity` when nothing runs out: rows compare without null.
  urgent_on date not null,
  birth_name text not null,
  first_names text not null,
  sort_name text collate "C" not null,
  words text[] not null,
  birth_date text collate "C",
  neph text
);

-- One order of the queue each, over all offices and in one. What filters look at comes with the keys: a page and its
-- counts are read from the index alone, and the rows of the page after that.
create index desk_files_urgency on desk_files (urgent_on, submitted_at, reference)
  include (state, held_by, doubts, procedure, category, department) where is_waiting;
create index desk_files_office_urgency on desk_files (office, urgent_on, submitted_at, reference)
  include (state, held_by, doubts, procedure, category, department) where is_waiting;
create index desk_files_age on desk_files (submitted_at, reference)
  include (state, held_by, doubts, procedure, category, department) where is_waiting;
create index desk_files_office_age on desk_files (office, submitted_at, reference)
  include (state, held_by, doubts, procedure, category, department) where is_waiting;
create index desk_files_name on desk_files (sort_name, reference)
  include (state, held_by, doubts, procedure, category, department) where is_waiting;
create index desk_files_office_name on desk_files (office, sort_name, reference)
  include (state, held_by, doubts, procedure, category, department) where is_waiting;
-- For who looks over all offices, what narrows a queue most.
create index desk_files_department on desk_files (department, urgent_on, submitted_at, reference)
  include (state, held_by, doubts, procedure, category) where is_waiting;
create index desk_files_procedure on desk_files (procedure, urgent_on, submitted_at, reference)
  include (state, held_by, doubts, category, department) where is_waiting;
create index desk_files_holder on desk_files (held_by, urgent_on, submitted_at, reference) where held_by is not null;

-- What is with others or over, by far the most.
create index desk_files_elsewhere on desk_files (state, submitted_at, reference) where not is_waiting;

-- What people are found by.
create index desk_files_words on desk_files using gin (words) with (fastupdate = off);
create index desk_files_birth_date on desk_files (birth_date);
create index desk_files_neph on desk_files (neph) where neph is not null;
create index desk_files_account on desk_files (account_id);

-- Each word of a name that some file has, once: a name typed with a slip is first turned into those that exist.
-- Kept by the database itself, so that a word goes with the last file that has it.
create table desk_words (word text collate "C" primary key);

create function add_desk_words() returns trigger language plpgsql as $$
begin
  -- In one order, so that two files saved at once never wait for each other.
  insert into desk_words select distinct word from unnest(new.words) word order by word on conflict do nothing;
  return null;
end
$$;
create function remove_desk_words() returns trigger language plpgsql as $$
begin
  delete from desk_words w where w.word = any(old.words)
    and not exists (select from desk_files d where d.words @> array[w.word]);
  return null;
end
$$;
create trigger desk_words_of_new after insert on desk_files
  for each row execute function add_desk_words();
create trigger desk_words_of_changed after update of words on desk_files
  for each row when (old.words is distinct from new.words) execute function add_desk_words();
create trigger desk_words_left after update of words on desk_files
  for each row when (old.words is distinct from new.words) execute function remove_desk_words();
create trigger desk_words_gone after delete on desk_files
  for each row execute function remove_desk_words();

-- The files that have, for each name typed, one of its spellings. The spellings that nobody bears are left out first, and
-- what is left is written into the query: only then does the planner know how few files it is about.
create function desk_files_near(spellings jsonb, in_offices text[], born text, most integer)
  returns table (reference text, is_waiting boolean, submitted_at timestamptz) language plpgsql stable as $$
declare
  spelled jsonb;
  known text[];
  conditions text := '';
begin
  for spelled in select value from jsonb_array_elements(spellings) loop
    select array_agg(w.word::text) into known from desk_words w
      where w.word = any(array(select jsonb_array_elements_text(spelled)));
    if known is null then return; end if;
    conditions := conditions || format(' and d.words && %L::text[]', known);
  end loop;
  if in_offices is not null then
    conditions := conditions || format(' and d.office = any(%L::text[])', in_offices);
  end if;
  if born is not null then
    conditions := conditions || format(' and d.birth_date = %L', born);
  end if;
  return query execute format(
    'select d.reference::text, d.is_waiting, d.submitted_at from desk_files d where true %s limit %s', conditions, most);
end
$$;

-- A view that an agent keeps, alone or for the whole office.
create table desk_views (
  id uuid primary key,
  owner uuid not null references staff on delete cascade,
  -- Named when the colleagues of that office find it too.
  office text,
  name text not null,
  view jsonb not null,
  created_at timestamptz not null
);
create index desk_views_owner on desk_views (owner);
create index desk_views_office on desk_views (office) where office is not null;

-- Who took which view away as a table: nothing here may change, as in the journal.
create table desk_exports (
  id bigint generated always as identity primary key,
  agent_id uuid not null references staff,
  office text not null,
  view jsonb not null,
  at timestamptz not null
);
create function refuse_export_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record of exports is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger exports_are_append_only before update or delete on desk_exports
  for each row execute function refuse_export_change();
create trigger exports_are_not_truncated before truncate on desk_exports
  for each statement execute function refuse_export_change();
