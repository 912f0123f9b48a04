-- By what files and photos are recognised when they come again: never the file, never what it shows. Each row goes with
-- its application. Page 0 is the whole file; a photo has a look, 80 bits in hexadecimal, beside it.
create table file_prints (
  reference text not null references applications on delete cascade,
  file_id text not null,
  page integer not null check (page >= 0),
  sha256 text check (sha256 is null or page = 0),
  look text check (look is null or look ~ '^[0-9a-f]{20}$'),
  primary key (reference, file_id, page)
);
create index file_prints_sha256 on file_prints (sha256);

-- Two looks that differ by four bits at most have one of their five parts of sixteen bits in common.
create index file_prints_look_1 on file_prints (substr(look, 1, 4));
create index file_prints_look_2 on file_prints (substr(look, 5, 4));
create index file_prints_look_3 on file_prints (substr(look, 9, 4));
create index file_prints_look_4 on file_prints (substr(look, 13, 4));
create index file_prints_look_5 on file_prints (substr(look, 17, 4));

-- The files received before this table.
insert into file_prints (reference, file_id, page, sha256)
select a.reference, f.value->>'id', 0, f.value->>'sha256'
from applications a, jsonb_each(a.record->'documents') d, jsonb_array_elements(d.value->'files') f
on conflict do nothing;
