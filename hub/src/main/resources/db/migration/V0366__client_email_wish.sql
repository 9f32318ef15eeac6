-- Whether a client wants e-mails of the institution: asked, written down with its day and author, never overwritten; the
-- latest row holds. No row means no.
create table client.email_wish (
    id uuid primary key,
    institution_id uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    wanted boolean not null,
    noted_at timestamptz not null,
    noted_by uuid not null
);
create index email_wish_of_person on client.email_wish (person_id, noted_at desc);
create index email_wish_by_institution on client.email_wish (institution_id);

alter table client.email_wish enable row level security;
alter table client.email_wish force row level security;
create policy own on client.email_wish using (institution_id = (select acting.institution()))
    with check (institution_id = (select acting.institution()) and exists (
        select 1 from client.person p where p.id = person_id and p.institution_id = (select acting.institution())));
grant select, insert on client.email_wish to sciezka_app;
