-- What somebody did in place of somebody who was away: a sentence of the history, a notice noted, a question answered.
create table adviser.stood_in (
    what uuid not null,
    institution_id uuid not null,
    kind text not null check (kind in ('SENTENCE', 'NOTICE', 'QUESTION')),
    person_id uuid not null references client.person (id) on delete cascade,
    staff_id uuid not null,
    away_id uuid not null,
    at timestamptz not null,
    primary key (what, institution_id),
    check (staff_id <> away_id)
);
create index stood_in_for on adviser.stood_in (institution_id, away_id, at);
create index stood_in_of_person on adviser.stood_in (person_id);

alter table adviser.stood_in enable row level security;
alter table adviser.stood_in force row level security;
create policy own on adviser.stood_in using (institution_id = (select acting.institution()));
-- whoever reads what was done reads in whose place
create policy partner on adviser.stood_in for select using (exists (
    select 1
      from client.sight s
      join partnership.access_grant g
        on g.viewer_institution = s.viewer_institution and g.holder_institution = s.holder_institution
     where s.holder_person = stood_in.person_id
       and s.viewer_institution = (select acting.institution())
       and s.until is null
       and g.data_group = 'IDENTITY'
       and g.purpose = (select acting.purpose())
       and g.valid_from <= (select acting.day())
       and (g.valid_to is null or g.valid_to > (select acting.day()))));

grant select, insert on adviser.stood_in to sciezka_app;
