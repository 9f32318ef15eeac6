-- What a document laid down about the term and about those who joined by it.
alter table partnership.agreement_version
    add column changes_term boolean not null default false,
    add column term_to date;
comment on column partnership.agreement_version.term_to is 'the first day after the new end, when the document changes the term; null: no end';

alter table partnership.party
    add column contact text,
    add column contact_telephone text,
    add column contact_email text,
    add column arrangement text not null default 'NONE' check (arrangement in ('NONE', 'JOINT_CONTROLLERS', 'PROCESSING')),
    add column arrangement_on date,
    add column arrangement_number text,
    add column arrangement_essence text;
comment on column partnership.party.contact is 'a function or unit, never a name';
comment on column partnership.party.arrangement is 'art. 26 or 28 RODO; NONE: the party is a controller of its own';
update partnership.party
   set arrangement = 'PROCESSING', arrangement_on = processing_contract_on
 where processing_contract_on is not null;

-- a clause ends, a party leaves, a term is prolonged; words that were signed never change
grant update (ended_by_version) on partnership.clause to sciezka_app;
grant update (left_on) on partnership.party to sciezka_app;
grant update (valid_to) on partnership.agreement to sciezka_app;
grant update (in_force_from) on partnership.agreement_version to sciezka_app;

-- Documents that are drawn up and signed, before they are in force (projekty). They open nothing.
create table partnership.draft (
    id             uuid primary key,
    partnership_id uuid    not null references partnership.partnership,
    agreement_id   uuid references partnership.agreement,
    institution_id uuid    not null references institution.institution,
    signed_by      text    not null check (signed_by in ('ALL', 'LEAD')),
    title          text    not null,
    number         text,
    occasion       text,
    changes        text,
    day            date,
    content        jsonb   not null,
    state          text    not null check (state in ('DRAWN_UP', 'PUT_FORWARD', 'IN_FORCE', 'WITHDRAWN')),
    built_on       integer,
    round          integer not null default 0,
    concluded      integer,
    version        integer not null default 0,
    check ((state = 'IN_FORCE') = (concluded is not null))
);
create index on partnership.draft (agreement_id);
create index on partnership.draft (partnership_id);
comment on column partnership.draft.institution_id is 'which drew it up';
comment on column partnership.draft.agreement_id is 'which it changes; null until the agreement that it is has come into force';
comment on column partnership.draft.signed_by is 'LEAD: a declaration of accession, signed by the lead and who joins';
comment on column partnership.draft.built_on is 'the latest document when it was put forward';
comment on column partnership.draft.round is 'how often it was put forward; signatures count for one round';

create table partnership.signature (
    draft_id       uuid        not null references partnership.draft,
    round          integer     not null,
    institution_id uuid        not null references institution.institution,
    signatory      text        not null,
    form           text        not null check (form in ('HERE', 'PAPER', 'QUALIFIED')),
    signed_on      date        not null,
    recorded_by    uuid        not null,
    recorded_at    timestamptz not null,
    primary key (draft_id, round, institution_id)
);

-- Who did what with a draft, in order; never changed.
create table partnership.draft_step (
    draft_id       uuid        not null references partnership.draft,
    ordinal        integer     not null,
    step           text        not null,
    institution_id uuid        not null references institution.institution,
    staff_id       uuid        not null,
    at             timestamptz not null,
    note           text,
    primary key (draft_id, ordinal)
);
grant select, insert, update on partnership.draft to sciezka_app;
grant select, insert on partnership.signature, partnership.draft_step to sciezka_app;

insert into partnership.legal_basis (code, text, confidence, note) values
('RODO-26', 'wspólne uzgodnienia współadministratorów – art. 26 RODO', 'PROBABLE', null);
