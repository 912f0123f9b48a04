-- How the staff come in and what may be done by whom: sign-ins, tries that failed, second factors, roles and offices.
-- Nothing here may change, as in the journal.
create table staff_events (
  id bigint generated always as identity primary key,
  staff_id uuid not null references staff,
  what text not null,
  -- Which second factor; or the role or the office that somebody has from then on, and the former one.
  detail text,
  former text,
  at timestamptz not null
);
create index staff_events_staff on staff_events (staff_id, at);
create function refuse_staff_event_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record of the staff is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger staff_events_are_append_only before update or delete on staff_events
  for each row execute function refuse_staff_event_change();
create trigger staff_events_are_not_truncated before truncate on staff_events
  for each statement execute function refuse_staff_event_change();
