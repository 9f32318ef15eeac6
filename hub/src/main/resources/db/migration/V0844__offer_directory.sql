-- A list of services that was brought and waits to be taken over. No personal data: what institutions do.
create table offer.directory_file (
    id uuid primary key,
    institution_id uuid not null references institution.institution (id),
    brought_by uuid not null,
    brought_at timestamptz not null,
    content text not null check (octet_length(content) <= 2097152)
);
create index directory_file_by_institution on offer.directory_file (institution_id);
alter table offer.directory_file enable row level security;
alter table offer.directory_file force row level security;
create policy own on offer.directory_file using (institution_id = (select acting.institution()));
grant select, insert, delete on offer.directory_file to sciezka_app;
