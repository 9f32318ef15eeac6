-- Contacts with a client (kontakty): on which day, how, who came. They stay with the own institution; what a partner learns
-- is told by a notice. A mistake that is removed leaves who removed it and why, and nothing of what was written.
create table adviser.contact (
    id uuid primary key,
    institution_id uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    day date,
    way text check (way in ('OFFICE', 'HOME', 'PHONE', 'MESSAGE', 'OTHER')),
    outcome text check (outcome in ('ATTENDED', 'EXCUSED_BEFORE', 'EXCUSED_AFTER', 'NOT_EXCUSED', 'NOT_REACHED',
                                    'MOVED_BY_OFFICE')),
    by_client boolean,
    note text check (char_length(note) <= 300),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    version int not null default 1,
    removed_at timestamptz,
    removed_by uuid,
    removal_reason text check (removal_reason in ('WRONG_PERSON', 'NOT_TRUE', 'TWICE')),
    check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (removal_reason is null)),
    check ((removed_at is null) = (day is not null) and (removed_at is null) = (way is not null)
           and (removed_at is null) = (outcome is not null) and (removed_at is null) = (by_client is not null)),
    check (removed_at is null or note is null)
);
comment on column adviser.contact.by_client is 'the client asked for it or came unasked';
create index contact_of_person on adviser.contact (person_id, day desc);
create index contact_by_institution on adviser.contact (institution_id, recorded_at);

-- what was corrected: old, new, why, by whom
create table adviser.contact_change (
    id uuid primary key,
    contact_id uuid not null references adviser.contact (id) on delete cascade,
    institution_id uuid not null,
    field text not null check (field in ('day', 'way', 'outcome', 'byClient', 'note')),
    was text,
    now text,
    reason text not null check (char_length(reason) <= 200),
    staff_id uuid not null,
    at timestamptz not null
);
create index contact_change_of on adviser.contact_change (contact_id);
create index contact_change_by_institution on adviser.contact_change (institution_id);

alter table adviser.contact enable row level security;
alter table adviser.contact force row level security;
create policy own on adviser.contact using (institution_id = (select acting.institution()))
    with check (institution_id = (select acting.institution()) and exists (
        select 1 from client.person p where p.id = person_id and p.institution_id = (select acting.institution())));
alter table adviser.contact_change enable row level security;
alter table adviser.contact_change force row level security;
create policy own on adviser.contact_change using (institution_id = (select acting.institution()));

grant select, insert on adviser.contact to sciezka_app;
grant update (day, way, outcome, by_client, note, version, removed_at, removed_by, removal_reason)
    on adviser.contact to sciezka_app;
grant select, insert, delete on adviser.contact_change to sciezka_app;
