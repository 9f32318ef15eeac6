-- What an office looked at and left as it is (zostaje tak): an own matter beside the one it meets - two appointments, or
-- two steps of a plan. The alert itself is kept nowhere; this only ends its waiting in Mój dzień, and goes with the person.
create table client.alert_kept (
    institution_id uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    ours uuid not null,
    theirs uuid not null,
    at timestamptz not null,
    staff_id uuid not null,
    primary key (institution_id, ours, theirs)
);
comment on column client.alert_kept.ours is 'own appointment, or own step of a plan';
comment on column client.alert_kept.theirs is 'the appointment or step of another institution';
create index alert_kept_of_person on client.alert_kept (person_id);
alter table client.alert_kept enable row level security;
alter table client.alert_kept force row level security;
create policy own on client.alert_kept using (institution_id = (select acting.institution()))
    with check (institution_id = (select acting.institution())
                and exists (select 1 from client.person p
                             where p.id = person_id and p.institution_id = (select acting.institution())));
grant select, insert on client.alert_kept to sciezka_app;
