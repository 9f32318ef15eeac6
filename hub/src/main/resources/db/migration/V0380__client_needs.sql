-- What a client needs in contact with offices: the need, never its reason. Part of the data group CONTACT: whoever may
-- invite somebody learns how. One row per record of a person; an empty set stays, so that the version moves on.
create table client.needs (
    person_id uuid primary key references client.person (id) on delete cascade,
    institution_id uuid not null,
    kinds text[] not null,
    interpreter_language text check (char_length(interpreter_language) <= 40),
    letters_language text check (char_length(letters_language) <= 40),
    remark text check (char_length(remark) <= 120),
    recorded_on date not null,
    recorded_by uuid not null,
    version int not null default 1,
    check (kinds <@ array['INTERPRETER', 'LETTERS', 'SIGN_LANGUAGE', 'LARGE_PRINT', 'READING_AID', 'WHEELCHAIR',
                          'COMPANION', 'OTHER_AID']),
    check (('INTERPRETER' = any (kinds)) = (interpreter_language is not null)),
    check (('LETTERS' = any (kinds)) = (letters_language is not null))
);
create index needs_by_institution on client.needs (institution_id);

alter table client.needs enable row level security;
alter table client.needs force row level security;
create policy own on client.needs using (institution_id = (select acting.institution()));
create policy partner on client.needs for select using (exists (
    select 1
      from client.sight s
      join partnership.access_grant g
        on g.viewer_institution = s.viewer_institution and g.holder_institution = s.holder_institution
     where s.holder_person = needs.person_id
       and s.viewer_institution = (select acting.institution())
       and s.until is null
       and g.data_group = 'CONTACT'
       and g.purpose = (select acting.purpose())
       and g.valid_from <= (select acting.day())
       and (g.valid_to is null or g.valid_to > (select acting.day()))));
create policy with_consent on client.needs for select using (
    exists (select 1 from client.consented(needs.person_id, 'CONTACT')));
grant select, insert, update on client.needs to sciezka_app;
