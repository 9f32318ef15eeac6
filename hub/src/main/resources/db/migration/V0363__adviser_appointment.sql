-- Appointments with a client (terminy wizyt). What it is about, where exactly and in which tone stays with the own
-- institution; its day, hours and gmina are a row of their own, because partners may see those and nothing else.
create table adviser.appointment (
    id uuid primary key,
    institution_id uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    place text not null check (char_length(place) between 1 and 120),
    about text not null check (about in ('TALK', 'PLAN', 'DOCUMENTS', 'OFFER', 'INTERVIEW', 'GROUP', 'OTHER')),
    tone text not null check (tone in ('INVITE', 'REMIND', 'SUMMON')),
    instead_of uuid references adviser.appointment (id) on delete set null,
    written_at timestamptz not null,
    written_by uuid not null,
    state text not null default 'PLANNED' check (state in ('PLANNED', 'OVER', 'MOVED', 'CANCELLED')),
    contact_id uuid references adviser.contact (id) on delete set null,
    why text check (char_length(why) between 1 and 200),
    ended_at timestamptz,
    ended_by uuid,
    check ((state = 'PLANNED') = (ended_at is null) and (ended_at is null) = (ended_by is null)),
    check ((state in ('MOVED', 'CANCELLED')) = (why is not null)),
    check (contact_id is null or state = 'OVER')
);
comment on column adviser.appointment.contact_id is 'what became of it, as a contact';
create index appointment_of_person on adviser.appointment (person_id);
create index appointment_by_institution on adviser.appointment (institution_id) where state = 'PLANNED';
create index appointment_of_contact on adviser.appointment (contact_id) where contact_id is not null;
create index appointment_instead_of on adviser.appointment (instead_of) where instead_of is not null;

create table adviser.appointment_hours (
    appointment_id uuid primary key references adviser.appointment (id) on delete cascade,
    institution_id uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    day date not null,
    starts time not null,
    minutes int not null check (minutes between 5 and 480),
    gmina text not null check (char_length(gmina) between 1 and 60),
    stands boolean not null default true,
    check (starts + make_interval(mins => minutes) > starts)
);
comment on column adviser.appointment_hours.stands is 'neither moved nor cancelled nor over';
create index appointment_hours_of_person on adviser.appointment_hours (person_id, day);
create index appointment_hours_by_institution on adviser.appointment_hours (institution_id, day) where stands;

alter table adviser.appointment enable row level security;
alter table adviser.appointment force row level security;
create policy own on adviser.appointment using (institution_id = (select acting.institution()))
    with check (institution_id = (select acting.institution()) and exists (
        select 1 from client.person p where p.id = person_id and p.institution_id = (select acting.institution())));

alter table adviser.appointment_hours enable row level security;
alter table adviser.appointment_hours force row level security;
create policy own on adviser.appointment_hours using (institution_id = (select acting.institution()))
    with check (institution_id = (select acting.institution()) and exists (
        select 1 from adviser.appointment a
         where a.id = appointment_id and a.person_id = appointment_hours.person_id));
-- by the clause that also lets it be told that somebody did not come: the one that opens the plan
create policy partner on adviser.appointment_hours for select using (stands and exists (
    select 1
      from client.sight s
      join partnership.access_grant g
        on g.viewer_institution = s.viewer_institution and g.holder_institution = s.holder_institution
     where s.holder_person = appointment_hours.person_id
       and s.viewer_institution = (select acting.institution())
       and s.until is null
       and g.data_group = 'PLAN'
       and g.purpose = (select acting.purpose())
       and g.valid_from <= (select acting.day())
       and (g.valid_to is null or g.valid_to > (select acting.day()))));
create policy with_consent on adviser.appointment_hours for select using (
    stands and exists (select 1 from client.consented(appointment_hours.person_id, 'PLAN')));

grant select, insert on adviser.appointment, adviser.appointment_hours to sciezka_app;
grant update (state, contact_id, why, ended_at, ended_by) on adviser.appointment to sciezka_app;
grant update (stands) on adviser.appointment_hours to sciezka_app;
