-- E-mails that tell a client of an appointment: what of, and whether it did not arrive. Its id is the one in the list of
-- what leaves the hub, which may be cleared earlier.
create table adviser.appointment_email (
    id uuid primary key,
    institution_id uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    appointment_id uuid not null references adviser.appointment (id) on delete cascade,
    word text not null check (word in ('ARRANGED', 'MOVED', 'CANCELLED')),
    at timestamptz not null,
    by uuid not null,
    failed_at timestamptz,
    told_at timestamptz,
    told_by uuid,
    check ((told_at is null) = (told_by is null)),
    check (told_at is null or failed_at is not null)
);
comment on column adviser.appointment_email.told_at is 'when somebody wrote down that the client knows in another way';
create index appointment_email_of_appointment on adviser.appointment_email (appointment_id);
create index appointment_email_of_person on adviser.appointment_email (person_id);
create index appointment_email_failed on adviser.appointment_email (institution_id)
    where failed_at is not null and told_at is null;

alter table adviser.appointment_email enable row level security;
alter table adviser.appointment_email force row level security;
create policy own on adviser.appointment_email using (institution_id = (select acting.institution()))
    with check (institution_id = (select acting.institution()) and exists (
        select 1 from adviser.appointment a
         where a.id = appointment_id and a.person_id = appointment_email.person_id));
grant select, insert on adviser.appointment_email to sciezka_app;
grant update (failed_at, told_at, told_by) on adviser.appointment_email to sciezka_app;
