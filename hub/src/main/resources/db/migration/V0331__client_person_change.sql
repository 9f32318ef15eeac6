-- What staff corrected in an own person's data (poprawki): old, new, why, by whom. Written once, never changed; read by
-- the own institution alone, and gone with the person. A PESEL stands here sealed, as it does in the record.
create table client.person_change (
    id uuid primary key,
    number bigint generated always as identity,
    person_id uuid not null references client.person (id) on delete cascade,
    institution_id uuid not null,
    field text not null check (field in ('SURNAME', 'GIVEN_NAME', 'SECOND_NAME', 'PESEL', 'BIRTH_DATE', 'GMINA',
                                         'TELEPHONE', 'EMAIL', 'STREET', 'POSTAL_CODE', 'LOCALITY', 'CASE_NUMBER')),
    was text,
    now text,
    was_sealed bytea,
    now_sealed bytea,
    reason text not null check (reason in ('MISTAKE', 'CHANGED', 'DOCUMENT', 'OTHER', 'TAKEN_BACK', 'RESTORED')),
    words text check (char_length(words) <= 200),
    staff_id uuid not null,
    at timestamptz not null,
    check (case when field = 'PESEL' then was is null and now is null
                else was_sealed is null and now_sealed is null end),
    check (reason <> 'OTHER' or words is not null)
);
comment on column client.person_change.number is 'the order in which they were made';
create index person_change_of on client.person_change (person_id, number);
create index person_change_by_institution on client.person_change (institution_id);
alter table client.person_change enable row level security;
alter table client.person_change force row level security;
create policy own on client.person_change using (institution_id = (select acting.institution()))
    with check (institution_id = (select acting.institution())
                and exists (select 1 from client.person p where p.id = person_id));
grant select, insert on client.person_change to sciezka_app;
