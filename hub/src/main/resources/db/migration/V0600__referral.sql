-- Referrals between institutions, and to units of the own one. A row is seen by its two ends and by nobody else.
create schema referral;
grant usage on schema referral to sciezka_app;

-- The author's own, until sent or deleted.
create table referral.draft (
    id uuid primary key,
    institution_id uuid not null,
    author uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    receiver uuid,
    unit_id uuid,
    support text,
    question text not null,
    outcomes text[] not null,
    wished_start date,
    telephone_passed_on boolean not null,
    informed date,
    saved_at timestamptz not null
);
create index draft_by_author on referral.draft (institution_id, author, saved_at desc);
create index draft_by_person on referral.draft (person_id);

-- `open_to_receiver`: whether the receiver may (still) read what the referral carries; false once it was declined
-- or withdrawn. The due day and the awaited side repeat the last step's, so that lists need not read the thread.
create table referral.referral (
    id uuid primary key,
    sender uuid not null,
    receiver uuid not null,
    unit_id uuid,
    person_id uuid not null references client.person (id),
    receiver_person uuid references client.person (id),
    clause_id uuid,
    opening_id uuid,
    support text not null,
    author uuid not null,
    taken_by uuid,
    state text not null,
    awaits text check (awaits in ('SENDER', 'RECEIVER')),
    since date not null,
    due date,
    open_to_receiver boolean not null,
    steps int not null,
    check ((due is null) = (awaits is null)),
    check ((sender = receiver) = (clause_id is null)),
    check (sender <> receiver or unit_id is not null)
);
create index referral_of_sender on referral.referral (sender, due);
create index referral_of_receiver on referral.referral (receiver, due);
create index referral_by_person on referral.referral (person_id);
create index referral_by_receiver_person on referral.referral (receiver_person);

-- What the referral carries: all that the receiver sees of the sender's file.
create table referral.carried (
    referral_id uuid primary key references referral.referral (id),
    surname text not null,
    given_name text not null,
    birth_year int,
    gmina text,
    telephone text,
    question text not null,
    outcomes text[] not null,
    wished_start date,
    informed date not null
);

-- The thread; it only grows. A step that another one overtook violates the key. Each step keeps the sentences it was
-- told in on its day: both ends read the same ones, also after a common client was undone.
create table referral.step (
    referral_id uuid not null references referral.referral (id),
    number int not null,
    kind text not null,
    at timestamptz not null,
    staff_id uuid not null,
    side text not null check (side in ('SENDER', 'RECEIVER')),
    channel text not null check (channel in ('HERE', 'TELEPHONE', 'LETTER')),
    due date,
    day date,
    code text,
    words text,
    instead text,
    for_client text not null,
    for_staff text not null,
    for_archive text not null,
    primary key (referral_id, number)
);
create table referral.outcome (
    referral_id uuid not null,
    step_number int not null,
    number int not null,
    achievement text not null check (achievement in ('ACHIEVED', 'PARTLY', 'NOT')),
    sentence text not null,
    primary key (referral_id, step_number, number),
    foreign key (referral_id, step_number) references referral.step (referral_id, number)
);

alter table referral.draft enable row level security;
alter table referral.draft force row level security;
alter table referral.referral enable row level security;
alter table referral.referral force row level security;
alter table referral.carried enable row level security;
alter table referral.carried force row level security;
alter table referral.step enable row level security;
alter table referral.step force row level security;
alter table referral.outcome enable row level security;
alter table referral.outcome force row level security;

create policy own on referral.draft
    using (institution_id = (select acting.institution()) and author = (select acting.staff()));

create policy sends on referral.referral for select
    using (sender = (select acting.institution()));
create policy asks on referral.referral for update
    using (sender = (select acting.institution()));
-- sent to another institution only on a clause in force
create policy sent on referral.referral for insert
    with check (sender = (select acting.institution()) and (receiver = sender or exists (
        select 1
          from partnership.access_grant g
         where g.viewer_institution = receiver
           and g.holder_institution = sender
           and g.clause_id = referral.clause_id
           and g.data_group = 'REFERRAL'
           and g.purpose = (select acting.purpose())
           and g.valid_from <= (select acting.day())
           and (g.valid_to is null or g.valid_to > (select acting.day())))));
create policy receives on referral.referral for select
    using (receiver = (select acting.institution()));
create policy answers on referral.referral for update
    using (receiver = (select acting.institution()));

create policy sends on referral.carried
    using (exists (
        select 1 from referral.referral r
         where r.id = carried.referral_id and r.sender = (select acting.institution())));
-- the receiver: while it is open, on a clause in force on this day, for this purpose
create policy receives on referral.carried for select
    using (exists (
        select 1
          from referral.referral r
          join partnership.access_grant g
            on g.viewer_institution = r.receiver and g.holder_institution = r.sender
         where r.id = carried.referral_id
           and r.receiver = (select acting.institution())
           and r.open_to_receiver
           and g.data_group = 'REFERRAL'
           and g.purpose = (select acting.purpose())
           and g.valid_from <= (select acting.day())
           and (g.valid_to is null or g.valid_to > (select acting.day()))));

create policy ends on referral.step
    using (exists (select 1 from referral.referral r where r.id = step.referral_id));
create policy ends on referral.outcome
    using (exists (select 1 from referral.referral r where r.id = outcome.referral_id));

grant select, insert, update, delete on referral.draft to sciezka_app;
grant select, insert, update on referral.referral to sciezka_app;
grant select, insert on referral.carried, referral.step, referral.outcome to sciezka_app;
