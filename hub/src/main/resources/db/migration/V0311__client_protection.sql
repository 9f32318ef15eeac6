-- Persons kept out of everything common: who decided, when and why, also after it ended. Own institution only.
create table client.protection (
    id uuid primary key,
    person_id uuid not null references client.person (id) on delete cascade,
    institution_id uuid not null,
    since timestamptz not null,
    reason text not null,
    staff_id uuid not null,
    ended_at timestamptz,
    ended_by uuid,
    end_reason text,
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
create unique index protection_once on client.protection (person_id) where ended_at is null;
create index protection_by_institution on client.protection (institution_id);
alter table client.protection enable row level security;
alter table client.protection force row level security;
create policy own on client.protection using (institution_id = (select acting.institution()));
grant select, insert, update on client.protection to sciezka_app;
