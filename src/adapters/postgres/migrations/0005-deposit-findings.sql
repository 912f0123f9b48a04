-- What the checks say of a deposit. One that gets advice has no code until its photographer keeps it as it is.
alter table photo_deposits add column findings jsonb;
alter table photo_deposits alter column code_fingerprint drop not null;
alter table photo_deposits alter column code_ending drop not null;
create index photo_deposits_without_code on photo_deposits (deposited_at) where code_fingerprint is null;
