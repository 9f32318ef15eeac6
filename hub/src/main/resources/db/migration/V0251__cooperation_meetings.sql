-- Meetings of partnerships. No data of clients. Seen by those who are members on the day of the meeting.
create schema cooperation;
grant usage on schema cooperation to sciezka_app;

create table cooperation.series (
    id             uuid primary key,
    institution_id uuid    not null references institution.institution,
    rhythm         text    not null check (rhythm in ('WEEKS', 'MONTHLY')),
    weeks          integer not null check (weeks between 1 and 26)
);

create table cooperation.meeting (
    id             uuid primary key,
    partnership_id uuid    not null references partnership.partnership,
    institution_id uuid    not null references institution.institution,
    convened_by    uuid    not null,
    series_id      uuid references cooperation.series,
    number         integer not null default 1,
    day            date    not null,
    starts         time    not null,
    ends           time    not null check (ends > starts),
    place          text    not null,
    purpose        text    not null,
    sequence       integer not null default 0,
    called_off     text,
    changed_at     timestamptz not null,
    unique (series_id, number)
);
comment on column cooperation.meeting.institution_id is 'who convenes';
comment on column cooperation.meeting.called_off is 'why; null while it stands';
comment on column cooperation.meeting.sequence is 'rises with each change; SEQUENCE of the iCalendar file';
create index on cooperation.meeting (partnership_id, day);

create table cooperation.invitation (
    meeting_id     uuid not null references cooperation.meeting,
    institution_id uuid not null references institution.institution,
    answer         text check (answer in ('COMING', 'NOT_COMING')),
    who            uuid[] not null default '{}',
    answered_by    uuid,
    answered_at    timestamptz,
    asked_at       timestamptz not null,
    primary key (meeting_id, institution_id)
);
comment on column cooperation.invitation.who is 'staff who will come';

alter table cooperation.series enable row level security;
alter table cooperation.series force row level security;
create policy convener on cooperation.series
    using (institution_id = (select acting.institution()));

alter table cooperation.meeting enable row level security;
alter table cooperation.meeting force row level security;
create policy member on cooperation.meeting for select
    using (exists (select 1 from partnership.api_member b
                    where b.partnership_id = meeting.partnership_id and b.institution_id = (select acting.institution())
                      and b.since <= meeting.day and (b.until is null or b.until > meeting.day)));
create policy convener on cooperation.meeting for insert
    with check (institution_id = (select acting.institution())
                and exists (select 1 from partnership.api_member b
                             where b.partnership_id = meeting.partnership_id and b.institution_id = meeting.institution_id
                               and b.since <= meeting.day and (b.until is null or b.until > meeting.day)));
create policy changes on cooperation.meeting for update
    using (institution_id = (select acting.institution()))
    with check (institution_id = (select acting.institution()));

alter table cooperation.invitation enable row level security;
alter table cooperation.invitation force row level security;
create policy member on cooperation.invitation for select
    using (exists (select 1 from cooperation.meeting m where m.id = meeting_id));
create policy convener on cooperation.invitation for insert
    with check (exists (select 1 from cooperation.meeting m
                         where m.id = meeting_id and m.institution_id = (select acting.institution())));
create policy answers on cooperation.invitation for update
    using (institution_id = (select acting.institution())
           or exists (select 1 from cooperation.meeting m
                       where m.id = meeting_id and m.institution_id = (select acting.institution())));

grant select, insert on cooperation.series, cooperation.meeting, cooperation.invitation to sciezka_app;
grant update (day, starts, ends, place, sequence, called_off, changed_at) on cooperation.meeting to sciezka_app;
grant update (answer, who, answered_by, answered_at, asked_at) on cooperation.invitation to sciezka_app;
