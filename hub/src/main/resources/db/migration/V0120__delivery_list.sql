-- What leaves the hub: announcements to people by e-mail and to an institution's own system. Ids, words' keys and paths:
-- no names, no addresses.
create schema delivery;
grant usage on schema delivery to sciezka_app;

-- The list: only added to. Its dispatcher gives each row the next number of its destination, without gaps.
create table delivery.item (
    id             uuid primary key,
    institution_id uuid        not null references institution.institution,
    channel        text        not null check (channel in ('MAIL', 'HOOK')),
    position       bigint generated always as identity,
    number         bigint,
    recipient_kind text check (recipient_kind in ('STAFF', 'CLIENT')),
    recipient_id   uuid,
    kind           text        not null check (kind ~ '^[a-z][A-Za-z0-9.-]{0,99}$'),
    path           text        not null check (path ~ '^/[A-Za-z0-9/_-]{0,199}$'),
    at             timestamptz not null,
    unique (institution_id, channel, number),
    check ((channel = 'MAIL') = (recipient_id is not null) and (recipient_id is null) = (recipient_kind is null))
);
comment on column delivery.item.institution_id is 'whose destination: whose server sends the letter, whose system is called';
create index on delivery.item (institution_id, channel, position) where number is null;

-- When to look where. Known without acting for anybody, so that one look finds all; says nothing of what it is about.
create table delivery.due (
    id             bigint generated always as identity primary key,
    institution_id uuid        not null,
    channel        text        not null,
    at             timestamptz not null,
    again          boolean     not null
);
comment on column delivery.due.again is 'laid by the dispatcher for its next try; rung by a new row of the list otherwise';
create index on delivery.due (at);
create index on delivery.due (institution_id, channel);

-- An institution's own system.
create table delivery.hook (
    institution_id uuid primary key references institution.institution,
    address        text        not null,
    secret         bytea       not null,
    delivered      bigint      not null,
    state          text        not null check (state in ('RUNNING', 'PAUSED', 'STOPPED')),
    attempts       integer     not null default 0,
    next_at        timestamptz,
    problem        text,
    answer         integer,
    tried_at       timestamptz,
    delivered_at   timestamptz,
    changed_at     timestamptz not null,
    changed_by     uuid        not null
);
comment on column delivery.hook.delivered is 'the number of the last row that the system has taken';
comment on column delivery.hook.secret is 'sealed with the key of the institution';

-- The e-mail server of an institution.
create table delivery.mail_server (
    institution_id uuid primary key references institution.institution,
    host           text        not null,
    port           integer     not null,
    security       text        not null check (security in ('STARTTLS', 'TLS', 'NONE')),
    login          text,
    password       bytea,
    sender         text        not null,
    problem        text,
    problem_at     timestamptz,
    sent_at        timestamptz,
    changed_at     timestamptz not null,
    changed_by     uuid        not null
);
comment on column delivery.mail_server.password is 'sealed with the key of the institution';

-- What became of each e-mail.
create table delivery.letter (
    item_id        uuid primary key references delivery.item,
    institution_id uuid        not null references institution.institution,
    number         bigint      not null,
    state          text        not null check (state in ('WAITING', 'SENT', 'NOT_WANTED', 'NO_ADDRESS', 'NO_SERVER', 'REFUSED', 'GIVEN_UP')),
    attempts       integer     not null default 0,
    next_at        timestamptz not null,
    problem        text,
    settled_at     timestamptz,
    seen_at        timestamptz
);
comment on column delivery.letter.seen_at is 'when the administrator took note that it did not arrive';
create index on delivery.letter (institution_id, number);
create index on delivery.letter (institution_id, next_at) where state = 'WAITING';
create index on delivery.letter (institution_id, settled_at) where state in ('REFUSED', 'GIVEN_UP');

-- Where a member of staff gets e-mail, and how often.
create table delivery.mailbox (
    staff_id       uuid primary key references institution.colleague,
    institution_id uuid        not null references institution.institution,
    address        text        not null,
    rhythm         text        not null check (rhythm in ('AT_ONCE', 'DAILY', 'NEVER')),
    changed_at     timestamptz not null
);
create index on delivery.mailbox (institution_id);

alter table delivery.item enable row level security;
alter table delivery.item force row level security;
alter table delivery.hook enable row level security;
alter table delivery.hook force row level security;
alter table delivery.mail_server enable row level security;
alter table delivery.mail_server force row level security;
alter table delivery.letter enable row level security;
alter table delivery.letter force row level security;
alter table delivery.mailbox enable row level security;
alter table delivery.mailbox force row level security;

-- Whoever acts may tell any institution something; only that institution reads its list.
create policy told on delivery.item for insert with check ((select acting.kind()) is not null);
create policy own on delivery.item using (institution_id = (select acting.institution()));
create policy own on delivery.hook using (institution_id = (select acting.institution()));
create policy own on delivery.mail_server using (institution_id = (select acting.institution()));
create policy own on delivery.letter using (institution_id = (select acting.institution()));
create policy own on delivery.mailbox
    using (institution_id = (select acting.institution())
           and ((select acting.kind()) = 'JOB' or staff_id = (select acting.staff())));

grant select, insert on delivery.item to sciezka_app;
grant update (number) on delivery.item to sciezka_app;
grant select, insert, delete on delivery.due to sciezka_app;
grant select, insert, update, delete on delivery.hook, delivery.mail_server, delivery.mailbox to sciezka_app;
grant select, insert, update on delivery.letter to sciezka_app;
