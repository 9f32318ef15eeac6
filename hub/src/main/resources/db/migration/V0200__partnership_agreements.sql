-- Partnerships, their agreements and what follows from them. No personal data of clients or staff.
create schema partnership;
grant usage on schema partnership to sciezka_app;

create table partnership.legal_basis (
    code       text primary key,
    text       text not null,
    confidence text not null check (confidence in ('CONFIRMED', 'PROBABLE', 'UNCONFIRMED')),
    note       text
);
comment on column partnership.legal_basis.confidence is
    'CONFIRMED: the act was read; PROBABLE: widely known, act not at hand; UNCONFIRMED: to be checked by a lawyer';

create table partnership.partnership (
    id       uuid primary key,
    name     text    not null unique,
    form     text    not null check (form in ('AGREEMENT', 'PILOT', 'OPEN', 'WORKING_GROUP')),
    aim      text    not null,
    area     text[]  not null,
    lead     uuid    not null references institution.institution,
    source   text,
    invented text[]  not null default '{}'
);
comment on column partnership.partnership.area is 'TERYT codes';
comment on column partnership.partnership.invented is 'which facts of the row are invented for the demonstration; here and below';

create table partnership.agreement (
    id             uuid primary key,
    partnership_id uuid    not null references partnership.partnership,
    position       integer not null,
    valid_from     date    not null,
    valid_to       date check (valid_to > valid_from),
    invented       text[]  not null default '{}',
    unique (partnership_id, position)
);
comment on column partnership.agreement.valid_to is 'the first day after its end; here and below';

create table partnership.agreement_version (
    agreement_id  uuid    not null references partnership.agreement,
    ordinal       integer not null check (ordinal >= 0),
    title         text    not null,
    number        text,
    signed_on     date    not null,
    in_force_from date    not null check (in_force_from >= signed_on),
    occasion      text,
    changes       text,
    invented      text[]  not null default '{}',
    primary key (agreement_id, ordinal)
);
comment on table partnership.agreement_version is '0 is the agreement itself, 1 and on its annexes';

create table partnership.party (
    agreement_id           uuid    not null references partnership.agreement,
    institution_id         uuid    not null references institution.institution,
    by_version             integer not null,
    acceded_on             date    not null,
    left_on                date check (left_on > acceded_on),
    processing_contract_on date,
    signatory              text    not null,
    invented               text[]  not null default '{}',
    primary key (agreement_id, institution_id, acceded_on),
    foreign key (agreement_id, by_version) references partnership.agreement_version (agreement_id, ordinal)
);
create index on partnership.party (institution_id);
comment on column partnership.party.signatory is 'the function, never a name';

create table partnership.clause (
    id               uuid primary key,
    agreement_id     uuid    not null references partnership.agreement,
    position         integer not null,
    number           text    not null,
    heading          text    not null,
    body             text    not null,
    by_version       integer not null,
    ended_by_version integer check (ended_by_version > by_version),
    valid_from       date,
    valid_to         date,
    sharings         jsonb   not null default '[]',
    invented         text[]  not null default '{}',
    unique (agreement_id, position),
    foreign key (agreement_id, by_version) references partnership.agreement_version (agreement_id, ordinal),
    foreign key (agreement_id, ended_by_version) references partnership.agreement_version (agreement_id, ordinal)
);

create table partnership.clause_basis (
    clause_id uuid    not null references partnership.clause,
    position  integer not null,
    code      text    not null references partnership.legal_basis,
    primary key (clause_id, position),
    unique (clause_id, code)
);

-- Derived from the tables above by one function of the program; never per client, never edited by hand.
create table partnership.access_grant (
    id                 uuid primary key,
    clause_id          uuid not null references partnership.clause,
    viewer_institution uuid not null references institution.institution,
    holder_institution uuid not null references institution.institution check (holder_institution <> viewer_institution),
    data_group         text not null check (data_group in ('IDENTITY', 'CONTACT', 'EMPLOYMENT', 'BENEFITS', 'FAMILY', 'PLAN', 'REFERRAL')),
    purpose            text not null check (purpose in ('JOINT_SERVICE', 'REFERRAL', 'DISCOVERY')),
    valid_from         date not null,
    valid_to           date check (valid_to > valid_from)
);
create index on partnership.access_grant (viewer_institution, holder_institution, data_group, purpose);
create index on partnership.access_grant (holder_institution);

-- What the acting institution may see today for the purpose of the transaction: for the policies of other modules.
create view partnership.api_grant_today
    with (security_invoker = true) as
select clause_id, holder_institution, data_group
from partnership.access_grant
where viewer_institution = (select acting.institution())
  and purpose = (select acting.purpose())
  and valid_from <= (select acting.day())
  and (valid_to is null or valid_to > (select acting.day()));

grant select, insert on partnership.legal_basis, partnership.partnership, partnership.agreement, partnership.agreement_version,
    partnership.party, partnership.clause, partnership.clause_basis to sciezka_app;
grant select, insert, delete on partnership.access_grant to sciezka_app;
grant select on partnership.api_grant_today to sciezka_app;
