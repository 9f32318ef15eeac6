-- Rows of lists that brought a person's record to the version that it has, by a keyed mark of all that they said.
create table client.known_row (
    person_id uuid not null references client.person (id) on delete cascade,
    mark uuid not null,
    institution_id uuid not null,
    version int not null,
    primary key (person_id, mark)
);
create index known_row_by_institution on client.known_row (institution_id);

alter table client.known_row enable row level security;
alter table client.known_row force row level security;
create policy own on client.known_row using (institution_id = (select acting.institution()));

grant select, insert, delete on client.known_row to sciezka_app;
