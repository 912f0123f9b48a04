-- How many of the favourable decisions of an office need a second agent, in percent. An office without a row: none.
create table second_looks (
  office text primary key,
  acceptances_percent smallint not null check (acceptances_percent between 0 and 100)
);
