-- How an agreement is joined and left, as its documents lay it down.
alter table partnership.agreement add column membership_terms jsonb;
comment on column partnership.agreement.membership_terms is 'null: joined only by an annex that all sign';
grant update (membership_terms) on partnership.agreement to sciezka_app;

-- A candidate asks to join (wniosek o przystąpienie). Offices and their functions, no persons.
create table partnership.application (
    id             uuid primary key,
    agreement_id   uuid    not null references partnership.agreement,
    institution_id uuid references institution.institution,
    name           text    not null,
    kind           text    not null,
    contact        text    not null,
    telephone      text,
    email          text,
    dpo_contact    text,
    trained_staff  integer not null check (trained_staff >= 0),
    reason         text    not null,
    asked_on       date    not null,
    answer_by      date    not null,
    terms          jsonb   not null,
    key_hash       bytea   not null unique,
    state          text    not null check (state in ('ASKED', 'DRAFTED', 'CLOSED')),
    draft_id       uuid references partnership.draft,
    check ((state = 'DRAFTED') = (draft_id is not null))
);
create index on partnership.application (agreement_id);
comment on column partnership.application.institution_id is 'null until the lead knows it among the institutions of the hub';
comment on column partnership.application.terms is 'as they were on the day of the question';
comment on column partnership.application.key_hash is 'of the key in the link by which the candidate follows it';

-- What a member said to it; said once.
create table partnership.voice (
    application_id uuid        not null references partnership.application,
    institution_id uuid        not null references institution.institution,
    consents       boolean     not null,
    reason         text,
    staff_id       uuid        not null,
    at             timestamptz not null,
    primary key (application_id, institution_id),
    check (consents or reason is not null)
);
grant select, insert, update on partnership.application to sciezka_app;
grant select, insert on partnership.voice to sciezka_app;
