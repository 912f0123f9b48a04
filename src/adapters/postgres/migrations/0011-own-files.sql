-- The address under which somebody of the staff has an account of their own as an applicant, if they have one: nobody
-- handles their own file.
alter table staff add column email text;
