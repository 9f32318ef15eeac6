-- Full exports that were taken: who, when, how large. Never their content; rows are only added.
create schema export;
grant usage on schema export to sciezka_app;

create table export.taken (
    id             uuid primary key,
    institution_id uuid        not null references institution.institution,
    staff_id       uuid        not null,
    at             timestamptz not null,
    persons        int         not null,
    rows           bigint      not null
);
create index taken_by_institution on export.taken (institution_id, at desc);

alter table export.taken enable row level security;
alter table export.taken force row level security;
create policy own on export.taken using (institution_id = (select acting.institution()));
grant select, insert on export.taken to sciezka_app;
