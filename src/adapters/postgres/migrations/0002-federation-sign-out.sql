-- The federation's proof of a sign-in, sealed: signing out at the provider asks for it.
alter table sessions add column sealed_id_token text;
