-- Cases of common clients on agendas of meetings. A row is seen by whoever put it there, and by those who see that
-- institution's record of the person; all others know only the number of the point.
create table client.conference_case (
    id               uuid primary key references cooperation.point (id) on delete cascade,
    meeting_id       uuid    not null references cooperation.meeting,
    number           integer not null,
    common_client_id uuid    not null references client.common_client,
    institution_id   uuid    not null,
    added_by         uuid    not null,
    added_at         timestamptz not null
);
comment on column client.conference_case.id is 'the point of the agenda';
create index conference_case_of_meeting on client.conference_case (meeting_id);
create index conference_case_of_client on client.conference_case (common_client_id);

create table client.conference_opening (
    case_id        uuid not null references client.conference_case on delete cascade,
    institution_id uuid not null,
    opened_by      uuid not null,
    opened_at      timestamptz not null,
    primary key (case_id, institution_id)
);
comment on table client.conference_opening is 'who opened the case at the meeting, once for each institution';

alter table client.conference_case enable row level security;
alter table client.conference_case force row level security;
create policy own on client.conference_case for select using (institution_id = (select acting.institution()));
create policy partner on client.conference_case for select using (exists (
    select 1 from client.sight s
     where s.common_client_id = conference_case.common_client_id and s.holder_institution = conference_case.institution_id
       and s.viewer_institution = (select acting.institution()) and s.until is null));
create policy member on client.conference_case for insert with check (
    institution_id = (select acting.institution())
    and exists (select 1 from cooperation.point p
                 where p.id = conference_case.id and p.meeting_id = conference_case.meeting_id
                   and p.case_number = conference_case.number and p.institution_id = (select acting.institution()))
    and exists (select 1 from client.membership m
                 where m.common_client_id = conference_case.common_client_id
                   and m.institution_id = (select acting.institution()) and m.until is null));

alter table client.conference_opening enable row level security;
alter table client.conference_opening force row level security;
create policy member on client.conference_opening for select
    using (exists (select 1 from client.conference_case c where c.id = case_id));
create policy opens on client.conference_opening for insert
    with check (institution_id = (select acting.institution())
                and exists (select 1 from client.conference_case c where c.id = case_id));

grant select, insert on client.conference_case, client.conference_opening to sciezka_app;
