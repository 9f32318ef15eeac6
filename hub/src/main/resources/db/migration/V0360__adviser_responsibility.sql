-- Who leads a client inside one institution: the next one from a day on, the one before until then.
alter table client.person add column adviser_before uuid;
alter table client.person add check (adviser_before is null or adviser_id is not null);
create index person_by_adviser_before on client.person (institution_id, adviser_before) where adviser_before is not null;

create function client.adviser_today(p client.person) returns uuid language sql stable
    return case when (p).adviser_since > (select acting.day()) then (p).adviser_before else (p).adviser_id end;

-- Responsibility for clients: its changes, the one adviser of a common client, who is away.
create schema adviser;
grant usage on schema adviser to sciezka_app;

create table adviser.absence (
    id uuid primary key,
    institution_id uuid not null,
    staff_id uuid not null,
    from_day date not null,
    until_day date not null,
    substitute_id uuid,
    by_rule boolean not null default false,
    written_by uuid not null,
    written_at timestamptz not null,
    called_off_at timestamptz,
    check (until_day >= from_day),
    check (substitute_id <> staff_id),
    check (substitute_id is not null or not by_rule)
);
comment on column adviser.absence.until_day is 'the last day away; no reason is kept';
comment on column adviser.absence.by_rule is 'nobody has agreed to it: the smallest load of the same unit on the day of writing';
create index absence_by_institution on adviser.absence (institution_id, staff_id);

create table adviser.change (
    id uuid primary key,
    matter text not null check (matter in ('OWN', 'COMMON', 'SUBSTITUTE')),
    institution_id uuid not null,
    person_id uuid references client.person (id) on delete cascade,
    common_client_id uuid references client.common_client (id),
    absence_id uuid references adviser.absence (id),
    giver_id uuid,
    taker_institution uuid not null,
    taker_id uuid,
    asked_by uuid not null,
    asked_at timestamptz not null,
    words text not null,
    handed_until date,
    state text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    answered_at timestamptz,
    answered_by uuid,
    answer text,
    check ((matter = 'SUBSTITUTE') = (person_id is null)),
    check ((matter = 'SUBSTITUTE') = (absence_id is not null)),
    check ((matter = 'COMMON') = (common_client_id is not null)),
    check (matter = 'COMMON' or institution_id = taker_institution),
    check (taker_id is not null or institution_id <> taker_institution),
    check ((state = 'ASKED') = (answered_at is null)),
    check ((answered_at is null) = (answered_by is null)),
    check ((state = 'DECLINED') = (answer is not null))
);
comment on column adviser.change.giver_id is 'who was responsible in the asking institution; null: nobody there';
comment on column adviser.change.taker_id is 'null: whoever is on duty in the other institution';
create unique index change_own_open on adviser.change (person_id) where state = 'ASKED' and matter = 'OWN';
create unique index change_common_open on adviser.change (common_client_id, institution_id)
    where state = 'ASKED' and matter = 'COMMON';
create unique index change_substitute_open on adviser.change (absence_id) where state = 'ASKED';
create index change_of_person on adviser.change (person_id, asked_at desc);
create index change_asked_of on adviser.change (taker_institution, taker_id) where state = 'ASKED';
create index change_by_institution on adviser.change (institution_id, giver_id);

create table adviser.common_adviser (
    id uuid primary key,
    common_client_id uuid not null references client.common_client (id),
    institution_id uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    staff_id uuid not null,
    from_day date not null,
    until_day date,
    written_by uuid not null,
    written_at timestamptz not null,
    check (until_day >= from_day)
);
comment on column adviser.common_adviser.until_day is 'the first day on which it is somebody else, or nobody';
create unique index common_adviser_once on adviser.common_adviser (common_client_id) where until_day is null;
create index common_adviser_by_client on adviser.common_adviser (common_client_id, from_day);
create index common_adviser_by_institution on adviser.common_adviser (institution_id, staff_id);

-- A change is on somebody's Mój dzień until he or she has read it.
create table adviser.read_change (
    what uuid not null,
    institution_id uuid not null,
    staff_id uuid not null,
    at timestamptz not null,
    primary key (what, staff_id)
);
create index read_change_by_institution on adviser.read_change (institution_id);

do $$
declare
    own text;
begin
    foreach own in array array['absence', 'change', 'common_adviser', 'read_change'] loop
        execute format('alter table adviser.%I enable row level security', own);
        execute format('alter table adviser.%I force row level security', own);
        execute format('create policy own on adviser.%I using (institution_id = (select acting.institution()))', own);
    end loop;
end
$$;

-- the other institution: while it sees who the client is at the asking one
create policy asked_read on adviser.change for select using (
    taker_institution = (select acting.institution()) and matter = 'COMMON' and exists (
    select 1
      from client.sight s
      join partnership.access_grant g
        on g.viewer_institution = s.viewer_institution and g.holder_institution = s.holder_institution
     where s.common_client_id = change.common_client_id
       and s.holder_institution = change.institution_id
       and s.viewer_institution = (select acting.institution())
       and s.until is null
       and g.data_group = 'IDENTITY'
       and g.purpose = (select acting.purpose())
       and g.valid_from <= (select acting.day())
       and (g.valid_to is null or g.valid_to > (select acting.day()))));
create policy asked_answers on adviser.change for update using (taker_institution = (select acting.institution()));

create policy partner on adviser.common_adviser for select using (exists (
    select 1
      from client.sight s
      join partnership.access_grant g
        on g.viewer_institution = s.viewer_institution and g.holder_institution = s.holder_institution
     where s.common_client_id = common_adviser.common_client_id
       and s.holder_institution = common_adviser.institution_id
       and s.viewer_institution = (select acting.institution())
       and s.until is null
       and g.data_group = 'IDENTITY'
       and g.purpose = (select acting.purpose())
       and g.valid_from <= (select acting.day())
       and (g.valid_to is null or g.valid_to > (select acting.day()))));
-- who was asked to take over closes the term of who asked
create policy passed_on on adviser.common_adviser for update using (until_day is null and exists (
    select 1 from adviser.change c
     where c.matter = 'COMMON' and c.state = 'ASKED' and c.common_client_id = common_adviser.common_client_id
       and c.institution_id = common_adviser.institution_id and c.taker_institution = (select acting.institution())))
    with check (exists (
    select 1 from adviser.change c
     where c.matter = 'COMMON' and c.state = 'ASKED' and c.common_client_id = common_adviser.common_client_id
       and c.institution_id = common_adviser.institution_id and c.taker_institution = (select acting.institution())));

-- that an adviser is away is for those who see that he or she is the adviser
create policy partner on adviser.absence for select using (exists (
    select 1 from adviser.common_adviser a where a.staff_id = absence.staff_id and a.institution_id = absence.institution_id));

grant select, insert on adviser.absence, adviser.change, adviser.common_adviser, adviser.read_change to sciezka_app;
grant update (substitute_id, by_rule, called_off_at, until_day) on adviser.absence to sciezka_app;
grant update (state, answered_at, answered_by, answer) on adviser.change to sciezka_app;
grant update (until_day) on adviser.common_adviser to sciezka_app;
