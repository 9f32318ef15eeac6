-- A form carries a fresh key; the second arrival of the same key gets the answer of the first.
create schema shell;
grant usage on schema shell to sciezka_app;
create table shell.form_once (
    key uuid primary key,
    staff_id uuid not null,
    at timestamptz not null default now(),
    answer text,
    notice text
);
create index on shell.form_once (at);
alter table shell.form_once enable row level security;
alter table shell.form_once force row level security;
create policy own on shell.form_once using (staff_id = (select acting.staff()));
grant select, insert, update, delete on shell.form_once to sciezka_app;
