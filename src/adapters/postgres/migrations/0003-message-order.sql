-- Messages of one decision share their instant: shown in the order in which they were queued.
alter table messages add column position bigint generated always as identity;
