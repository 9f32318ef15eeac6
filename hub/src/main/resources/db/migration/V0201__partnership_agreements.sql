-- Partnerships and their agreements, from which access grants are derived. No personal data of clients or staff.
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
    lead     uuid    not null,
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
    institution_id         uuid    not null,
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

grant select, insert on partnership.legal_basis, partnership.partnership, partnership.agreement, partnership.agreement_version,
    partnership.party, partnership.clause, partnership.clause_basis to sciezka_app;
