-- Institutions, their units, staff and what proves who a member of staff is.
create schema institution;
grant usage on schema institution to sciezka_app;

-- Public facts about an office; no personal data. Open to its creator, the operator of the platform, until its first
-- administrator has taken it over.
create table institution.institution (
    id                 uuid primary key,
    kind               text        not null check (kind in ('PUP', 'OPS', 'PCPR', 'CIS', 'KIS', 'OWES', 'OHP', 'WUP', 'ROPS', 'NGO', 'FOREIGN', 'OPERATOR')),
    local_kind         text,
    name               text        not null unique,
    short_name         text        not null,
    teryt              text check (teryt ~ '^\d{2}(\d{2}(\d{3})?)?$'),
    address            text,
    telephone          text,
    dpo_contact        text,
    invented           text,
    created_at         timestamptz not null default now(),
    administered_since timestamptz
);
comment on column institution.institution.local_kind is 'what an OPS is called there: MOPS, GOPS, MGOPS, MOPR, CUS';
comment on column institution.institution.invented is 'what of this row is invented for the demonstration; null when nothing is';

create table institution.unit (
    id             uuid primary key,
    institution_id uuid not null references institution.institution,
    name           text not null,
    kind           text not null,
    unique (institution_id, name),
    unique (id, institution_id)
);

-- What colleagues in other institutions may know of a member of staff: whom to call. No secrets, no login.
create table institution.colleague (
    staff_id       uuid primary key,
    institution_id uuid not null references institution.institution,
    unit_id        uuid,
    given_name     text not null,
    surname        text not null,
    position       text not null,
    telephone      text,
    active         boolean not null default true,
    unique (staff_id, institution_id),
    foreign key (unit_id, institution_id) references institution.unit (id, institution_id)
);
create index on institution.colleague (institution_id, surname, given_name);

create table institution.account (
    staff_id        uuid primary key,
    institution_id  uuid        not null,
    login           text        not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{2,59}$'),
    password_hash   text,
    totp_secret     bytea,
    totp_pending    bytea,
    totp_last_step  bigint      not null default 0,
    failed          integer     not null default 0,
    locked_until    timestamptz,
    suspended_at    timestamptz,
    created_at      timestamptz not null,
    foreign key (staff_id, institution_id) references institution.colleague (staff_id, institution_id)
);
create index on institution.account (institution_id);
comment on column institution.account.totp_secret is 'sealed with the key of the hub';

create table institution.account_role (
    staff_id uuid not null references institution.account,
    role     text not null check (role in ('PRACTITIONER', 'COORDINATOR', 'DIRECTOR', 'ACCOUNTANT', 'APPROVER', 'DATA_PROTECTION_OFFICER', 'LOCAL_ADMINISTRATOR', 'HUB_OPERATOR')),
    primary key (staff_id, role)
);

create table institution.recovery_code (
    staff_id uuid  not null references institution.account,
    hash     bytea not null,
    used_at  timestamptz,
    primary key (staff_id, hash)
);

create table institution.one_time_link (
    hash           bytea primary key,
    staff_id       uuid        not null unique references institution.account,
    institution_id uuid        not null references institution.institution,
    purpose        text        not null check (purpose in ('FIRST_ADMINISTRATOR', 'INVITATION', 'RESET')),
    created_at     timestamptz not null,
    expires_at     timestamptz not null
);
create index on institution.one_time_link (institution_id);

create table institution.sign_in_event (
    id             bigint generated always as identity primary key,
    at             timestamptz not null,
    staff_id       uuid        not null references institution.account,
    institution_id uuid        not null references institution.institution,
    outcome        text        not null
);
create index on institution.sign_in_event (institution_id, at);
create index on institution.sign_in_event (staff_id, at);

-- The demonstration's accounts as the sign-in page lists them, invented password included. Empty in real use.
create table institution.demo_account (
    place       integer generated always as identity,
    login       text primary key,
    partnership text not null,
    institution text not null,
    person      text not null,
    position    text not null,
    password    text not null
);

-- True while the acting operator may still prepare an institution for its first administrator.
create function institution.being_prepared(id uuid) returns boolean
    language sql stable
    set search_path = pg_catalog
as
$$
    select exists (select 1 from institution.institution o where o.id = (select acting.institution()) and o.kind = 'OPERATOR')
       and exists (select 1 from institution.institution i where i.id = being_prepared.id and i.administered_since is null)
$$;

alter table institution.colleague enable row level security;
alter table institution.colleague force row level security;
alter table institution.account enable row level security;
alter table institution.account force row level security;
alter table institution.account_role enable row level security;
alter table institution.account_role force row level security;
alter table institution.recovery_code enable row level security;
alter table institution.recovery_code force row level security;
alter table institution.one_time_link enable row level security;
alter table institution.one_time_link force row level security;
alter table institution.sign_in_event enable row level security;
alter table institution.sign_in_event force row level security;

-- The own institution; the operator before the first administrator came; a one-time link: its own row.
create policy own on institution.one_time_link
    using (case (select acting.kind())
               when 'LINK' then (select acting.key()) = 'link:' || encode(hash, 'hex')
               else institution_id = (select acting.institution())
           end);
create policy prepared on institution.one_time_link
    using ((select acting.kind()) = 'STAFF' and institution.being_prepared(institution_id));

-- Besides: whoever signs in sees the account whose login was typed; whoever holds a link sees the account it is for.
create policy own on institution.account
    using (case (select acting.kind())
               when 'LINK' then (select acting.key()) = 'login:' || login
                   or exists (select 1 from institution.one_time_link l where l.staff_id = account.staff_id)
               else institution_id = (select acting.institution())
           end);
create policy prepared on institution.account
    using ((select acting.kind()) = 'STAFF' and institution.being_prepared(institution_id));

-- What belongs to an account is seen by whoever sees the account.
create policy of_account on institution.account_role
    using (exists (select 1 from institution.account a where a.staff_id = account_role.staff_id));
create policy of_account on institution.recovery_code
    using (exists (select 1 from institution.account a where a.staff_id = recovery_code.staff_id));
create policy of_account on institution.sign_in_event
    using (exists (select 1 from institution.account a where a.staff_id = sign_in_event.staff_id));

-- Colleagues are seen by everybody who works here, and changed by their own institution.
create policy seen on institution.colleague for select
    using (case (select acting.kind())
               when 'LINK' then exists (select 1 from institution.account a where a.staff_id = colleague.staff_id)
               else (select acting.kind()) is not null
           end);
create policy own on institution.colleague
    using (institution_id = (select acting.institution()));
create policy prepared on institution.colleague
    using ((select acting.kind()) = 'STAFF' and institution.being_prepared(institution_id));

grant select, insert, update on institution.institution, institution.unit, institution.colleague, institution.account to sciezka_app;
grant select, insert, delete on institution.account_role, institution.one_time_link to sciezka_app;
grant select, insert, update, delete on institution.recovery_code to sciezka_app;
grant select, insert on institution.sign_in_event, institution.demo_account to sciezka_app;
