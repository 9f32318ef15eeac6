-- What is planned for a meeting, who was there, what was said and decided. Notes and turns are only ever added. Whoever
-- sees the meeting sees them.
create table cooperation.minutes (
    meeting_id     uuid primary key references cooperation.meeting,
    institution_id uuid not null references institution.institution,
    closed_by      uuid not null,
    closed_at      timestamptz not null
);
comment on table cooperation.minutes is 'a row when the minutes are closed; from then on only corrections with a reason';

create table cooperation.point (
    id             uuid primary key,
    meeting_id     uuid    not null references cooperation.meeting,
    position       integer not null,
    title          text    not null,
    institution_id uuid    not null references institution.institution,
    added_by       uuid    not null,
    added_at       timestamptz not null,
    unique (meeting_id, position)
);

create table cooperation.note (
    point_id       uuid    not null references cooperation.point,
    version        integer not null check (version > 0),
    text           text    not null,
    reason         text,
    institution_id uuid    not null references institution.institution,
    written_by     uuid    not null,
    written_at     timestamptz not null,
    primary key (point_id, version)
);
comment on column cooperation.note.reason is 'why it was corrected, once the minutes are closed';

create table cooperation.attendance (
    id             uuid primary key,
    meeting_id     uuid not null references cooperation.meeting,
    institution_id uuid not null references institution.institution,
    staff_id       uuid,
    function       text,
    noted_by       uuid not null,
    noted_at       timestamptz not null,
    check ((staff_id is null) <> (function is null)),
    unique (meeting_id, staff_id)
);

create table cooperation.decision (
    id         uuid primary key,
    meeting_id uuid    not null references cooperation.meeting,
    number     integer not null,
    text       text    not null,
    owner      uuid    not null references institution.institution,
    staff_id   uuid,
    unique (meeting_id, number)
);

create table cooperation.decision_turn (
    decision_id    uuid    not null references cooperation.decision,
    number         integer not null,
    kind           text    not null check (kind in ('MADE', 'POSTPONED', 'DONE', 'GIVEN_UP')),
    words          text    not null,
    due            date    not null,
    institution_id uuid    not null references institution.institution,
    by_staff       uuid    not null,
    at             timestamptz not null,
    primary key (decision_id, number)
);
create index on cooperation.decision (owner);

alter table cooperation.minutes enable row level security;
alter table cooperation.minutes force row level security;
alter table cooperation.point enable row level security;
alter table cooperation.point force row level security;
alter table cooperation.note enable row level security;
alter table cooperation.note force row level security;
alter table cooperation.attendance enable row level security;
alter table cooperation.attendance force row level security;
alter table cooperation.decision enable row level security;
alter table cooperation.decision force row level security;
alter table cooperation.decision_turn enable row level security;
alter table cooperation.decision_turn force row level security;

create policy member on cooperation.minutes for select
    using (exists (select 1 from cooperation.meeting m where m.id = meeting_id));
create policy convener on cooperation.minutes for insert
    with check (institution_id = (select acting.institution())
                and exists (select 1 from cooperation.meeting m
                             where m.id = meeting_id and m.institution_id = (select acting.institution())));

create policy member on cooperation.point for select
    using (exists (select 1 from cooperation.meeting m where m.id = meeting_id));
create policy adds on cooperation.point for insert
    with check (institution_id = (select acting.institution())
                and exists (select 1 from cooperation.meeting m where m.id = meeting_id)
                and not exists (select 1 from cooperation.minutes c where c.meeting_id = point.meeting_id));
create policy removes on cooperation.point for delete
    using ((institution_id = (select acting.institution())
            or exists (select 1 from cooperation.meeting m
                        where m.id = meeting_id and m.institution_id = (select acting.institution())))
           and not exists (select 1 from cooperation.minutes c where c.meeting_id = point.meeting_id));

create policy member on cooperation.note for select
    using (exists (select 1 from cooperation.point p where p.id = point_id));
create policy convener on cooperation.note for insert
    with check (institution_id = (select acting.institution())
                and exists (select 1 from cooperation.point p join cooperation.meeting m on m.id = p.meeting_id
                             where p.id = point_id and m.institution_id = (select acting.institution()))
                and (reason is not null
                     or not exists (select 1 from cooperation.point p join cooperation.minutes c on c.meeting_id = p.meeting_id
                                     where p.id = point_id)));

create policy member on cooperation.attendance for select
    using (exists (select 1 from cooperation.meeting m where m.id = meeting_id));
create policy convener on cooperation.attendance for all
    using (exists (select 1 from cooperation.meeting m
                    where m.id = meeting_id and m.institution_id = (select acting.institution()))
           and not exists (select 1 from cooperation.minutes c where c.meeting_id = attendance.meeting_id));

create policy member on cooperation.decision for select
    using (exists (select 1 from cooperation.meeting m where m.id = meeting_id));
create policy convener on cooperation.decision for insert
    with check (exists (select 1 from cooperation.meeting m
                         where m.id = meeting_id and m.institution_id = (select acting.institution()))
                and not exists (select 1 from cooperation.minutes c where c.meeting_id = decision.meeting_id));

create policy member on cooperation.decision_turn for select
    using (exists (select 1 from cooperation.decision d where d.id = decision_id));
create policy owners on cooperation.decision_turn for insert
    with check (institution_id = (select acting.institution())
                and exists (select 1 from cooperation.decision d join cooperation.meeting m on m.id = d.meeting_id
                             where d.id = decision_id
                               and (select acting.institution()) in (d.owner, m.institution_id)));

grant select, insert on cooperation.minutes, cooperation.point, cooperation.note, cooperation.attendance,
    cooperation.decision, cooperation.decision_turn to sciezka_app;
grant delete on cooperation.point, cooperation.attendance to sciezka_app;
