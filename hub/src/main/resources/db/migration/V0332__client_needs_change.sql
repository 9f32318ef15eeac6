-- What staff changed or dropped of an own client's recorded needs (poprawki potrzeb): old, new, why, by whom. Partners who
-- read needs do not read this. Written once, never changed, and gone with the person.
create table client.needs_change (
    id uuid primary key,
    number bigint generated always as identity,
    person_id uuid not null references client.person (id) on delete cascade,
    institution_id uuid not null,
    field text not null check (field in ('INTERPRETER', 'LETTERS', 'SIGN_LANGUAGE', 'LARGE_PRINT', 'READING_AID',
                                         'WHEELCHAIR', 'COMPANION', 'OTHER_AID', 'REMARK')),
    was text check (char_length(was) <= 120),
    now text check (char_length(now) <= 120),
    reason text not null check (reason in ('MISTAKE', 'CHANGED', 'OTHER')),
    words text check (char_length(words) <= 200),
    staff_id uuid not null,
    at timestamptz not null,
    check (was is distinct from now),
    check (reason <> 'OTHER' or words is not null)
);
comment on column client.needs_change.number is 'the order in which they were made';
comment on column client.needs_change.was is 'the language, the remark, or true; null where nothing stood';
create index needs_change_of on client.needs_change (person_id, number);
create index needs_change_by_institution on client.needs_change (institution_id);
alter table client.needs_change enable row level security;
alter table client.needs_change force row level security;
create policy own on client.needs_change using (institution_id = (select acting.institution()))
    with check (institution_id = (select acting.institution())
                and exists (select 1 from client.person p where p.id = person_id));
grant select, insert on client.needs_change to sciezka_app;
