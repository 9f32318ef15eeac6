-- Who saw or changed what (dziennik). Append-only; partitioned by month from the first day.
create schema journal;
grant usage on schema journal to sciezka_app;
create table journal.entry (
    id uuid not null default gen_random_uuid(),
    at timestamptz not null default now(),
    institution_id uuid not null,
    staff_id uuid,
    kind text not null check (kind in ('LOOK', 'CHANGE')),
    what text not null,
    purpose text not null,
    persons uuid[] not null,
    holders uuid[] not null,
    primary key (id, at)
) partition by range (at);
create index entry_by_institution on journal.entry (institution_id, at desc);
create index entry_by_holder on journal.entry using gin (holders);
create index entry_by_person on journal.entry using gin (persons);
create table journal.entry_default partition of journal.entry default;

alter table journal.entry enable row level security;
alter table journal.entry force row level security;
create policy write on journal.entry for insert
    with check (institution_id = (select acting.institution()) and staff_id is not distinct from (select acting.staff()));
-- an institution reads what its own people did, and every look at its own persons
create policy read on journal.entry for select
    using (institution_id = (select acting.institution()) or holders @> array[(select acting.institution())]);
grant select, insert on journal.entry to sciezka_app;
