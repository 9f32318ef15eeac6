-- Persons here: each institution keeps its own record of a person, split into tables by data group.
create schema client;
grant usage on schema client to sciezka_app;

-- what only the own institution sees
create table client.person (
    id uuid primary key,
    institution_id uuid not null,
    case_number text,
    folded_name text not null,
    birth_date date,
    pesel_sealed bytea,
    pesel_index bytea,
    document_kind text,
    document_sealed bytea,
    document_index bytea,
    adviser_id uuid,
    adviser_since date,
    protected_since timestamptz,
    protected_reason text,
    left_on date,
    created_at timestamptz not null default now(),
    version int not null default 0,
    check ((pesel_sealed is null) = (pesel_index is null)),
    check ((adviser_id is null) = (adviser_since is null))
);
create unique index person_pesel on client.person (institution_id, pesel_index);
create index person_by_name on client.person (institution_id, folded_name text_pattern_ops);
create index person_by_adviser on client.person (institution_id, adviser_id);

create table client.identity (
    person_id uuid primary key references client.person (id) on delete cascade,
    institution_id uuid not null,
    surname text not null,
    given_name text not null,
    second_name text,
    birth_year int,
    sex text check (sex in ('F', 'M')),
    gmina_teryt text,
    gmina_name text,
    source text not null,
    as_of date not null
);
create table client.contact (
    person_id uuid primary key references client.person (id) on delete cascade,
    institution_id uuid not null,
    telephone text,
    email text,
    locality text,
    street text,
    postal_code text,
    source text not null,
    as_of date not null
);
create table client.employment (
    person_id uuid primary key references client.person (id) on delete cascade,
    institution_id uuid not null,
    registered_since date,
    registered_until date,
    end_reason text,
    profession text,
    source text not null,
    as_of date not null
);
create table client.benefit (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references client.person (id) on delete cascade,
    institution_id uuid not null,
    kind text not null,
    from_day date not null,
    to_day date,
    source text not null,
    as_of date not null,
    unique (person_id, kind, from_day)
);
create index identity_by_institution on client.identity (institution_id);
create index contact_by_institution on client.contact (institution_id);
create index employment_by_institution on client.employment (institution_id);
create index benefit_by_institution on client.benefit (institution_id);

-- A common client: a set of memberships of two or more institutions, each undoable.
create table client.common_client (
    id uuid primary key,
    clause_id uuid not null,
    born_at timestamptz not null,
    undone_at timestamptz,
    version int not null default 0
);
-- A holder opens one of its persons to one institution: half of a common client, not yet born.
create table client.opening (
    id uuid primary key,
    person_id uuid not null references client.person (id) on delete cascade,
    institution_id uuid not null,
    to_institution uuid not null,
    clause_id uuid not null,
    common_client_id uuid references client.common_client (id),
    opened_at timestamptz not null,
    closed_at timestamptz
);
create index opening_by_holder on client.opening (institution_id, person_id);
create index opening_by_viewer on client.opening (to_institution, person_id);

create table client.membership (
    id uuid primary key,
    common_client_id uuid not null references client.common_client (id),
    institution_id uuid not null,
    person_id uuid not null references client.person (id),
    since date not null,
    until timestamptz,
    end_reason text
);
create unique index membership_once on client.membership (person_id) where until is null;
create unique index membership_one_per_institution
    on client.membership (common_client_id, institution_id) where until is null;

-- The holder lets the viewer see one person, pairwise; open while until is null.
create table client.sight (
    common_client_id uuid not null references client.common_client (id),
    viewer_institution uuid not null,
    viewer_person uuid not null,
    holder_institution uuid not null,
    holder_person uuid not null,
    since timestamptz not null,
    until timestamptz,
    primary key (common_client_id, viewer_institution, holder_institution, since)
);
create index sight_by_holder_person on client.sight (holder_person, viewer_institution) where until is null;
create index sight_by_viewer_person on client.sight (viewer_person, viewer_institution) where until is null;
create unique index sight_once on client.sight (viewer_person, holder_person) where until is null;

-- One plain sentence per event, written at the time of the event for three audiences.
create table client.sentence (
    id uuid primary key,
    at timestamptz not null,
    institution_id uuid not null,
    staff_id uuid,
    person_id uuid not null references client.person (id) on delete cascade,
    kind text not null,
    for_client text not null,
    for_staff text not null,
    for_archive text not null,
    clause_id uuid,
    path text,
    audience uuid[] not null default '{}'
);
create index sentence_by_person on client.sentence (person_id, at desc);
create index sentence_by_institution on client.sentence (institution_id);
