-- Proposals of common clients. Each table belongs to one side; nothing joins the two sides' persons: what the partner
-- keeps of a proposal is a keyed index of its id and a sealed opening, both readable only with the partner's own key.
create schema discovery;
grant usage on schema discovery to sciezka_app;

-- What the proposer knows: sent, and confirmed or not. Why there is no confirmation is known to nobody here.
create table discovery.proposal (
    id uuid primary key,
    institution_id uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    to_institution uuid not null,
    opening_id uuid not null references client.opening (id) on delete cascade,
    basis text not null,
    staff_id uuid not null,
    sent_on date not null,
    sent_at timestamptz not null,
    answer_by date not null,
    again boolean not null,
    state text not null check (state in ('SENT', 'CONFIRMED', 'WITHDRAWN', 'CLOSED')),
    settled_at timestamptz,
    seen_at timestamptz,
    check ((state = 'SENT') = (settled_at is null))
);
comment on column discovery.proposal.basis is 'the clause in the words of that day';
comment on column discovery.proposal.again is 'proposed although the same link had been undone';
comment on column discovery.proposal.seen_at is 'when the proposer opened the confirmation';
create unique index proposal_open on discovery.proposal (person_id, to_institution) where state = 'SENT';
create index proposal_by_institution on discovery.proposal (institution_id, sent_at desc);
create index proposal_by_worker on discovery.proposal (staff_id, sent_on);
create index proposal_by_opening on discovery.proposal (opening_id);

-- What the partner keeps of every proposal that came in: enough to count, and to take each one only once.
create table discovery.arrival (
    institution_id uuid not null,
    token bytea not null,
    from_institution uuid not null,
    arrived_on date not null,
    recognised boolean not null,
    primary key (institution_id, token)
);
comment on column discovery.arrival.token is 'index of the proposal''s id under the key of the institution';
create index arrival_by_day on discovery.arrival (institution_id, arrived_on);

-- A question about one of the partner's own persons.
create table discovery.incoming (
    id uuid primary key,
    institution_id uuid not null,
    token bytea not null,
    person_id uuid not null references client.person (id) on delete cascade,
    from_institution uuid not null,
    opening_sealed bytea not null,
    basis text not null,
    by_pesel boolean not null,
    arrived_on date not null,
    answer_by date not null,
    state text not null check (state in ('WAITING', 'CONFIRMED', 'DECLINED', 'SETTLED')),
    reason text,
    answered_at timestamptz,
    answered_by uuid,
    unique (institution_id, token),
    foreign key (institution_id, token) references discovery.arrival (institution_id, token),
    check ((state = 'DECLINED') = (reason is not null)),
    check (state not in ('CONFIRMED', 'DECLINED') or answered_by is not null)
);
comment on column discovery.incoming.reason is 'why it was declined; never leaves this institution';
comment on column discovery.incoming.by_pesel is 'false: only name and birth date are the same, people must judge';
create index incoming_by_state on discovery.incoming (institution_id, state);
create index incoming_by_person on discovery.incoming (person_id);

-- Links that were undone, one row on each side: never proposed again by themselves.
create table discovery.undone (
    id uuid primary key,
    institution_id uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    partner uuid not null,
    undone_at timestamptz not null,
    by_us boolean not null,
    reason text,
    wrong_person boolean not null,
    noticed_at timestamptz,
    noticed_by uuid,
    unique (person_id, partner, undone_at),
    check (by_us or reason is null)
);
comment on column discovery.undone.reason is 'ours; the partner''s stays with the partner';
create index undone_by_institution on discovery.undone (institution_id);

-- A possible breach, to be judged by the data-protection officer.
create table discovery.breach_task (
    undone_id uuid primary key references discovery.undone (id) on delete cascade,
    institution_id uuid not null,
    due_at timestamptz not null,
    closed_at timestamptz,
    closed_by uuid,
    judged_on date,
    breach boolean,
    description text,
    check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (judged_on is null)
           and (closed_at is null) = (breach is null) and (closed_at is null) = (description is null))
);
create index breach_task_open on discovery.breach_task (institution_id, due_at) where closed_at is null;

do $$
declare
    own text;
begin
    foreach own in array array['proposal', 'arrival', 'incoming', 'undone', 'breach_task'] loop
        execute format('alter table discovery.%I enable row level security', own);
        execute format('alter table discovery.%I force row level security', own);
        execute format(
            'create policy own on discovery.%I using (institution_id = (select acting.institution()))', own);
    end loop;
end
$$;

grant select, insert, update on discovery.proposal, discovery.incoming, discovery.undone, discovery.breach_task
    to sciezka_app;
grant select, insert on discovery.arrival to sciezka_app;
