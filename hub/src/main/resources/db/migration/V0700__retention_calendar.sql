-- The retention calendar. Classes come from the institution's own list; nothing here deletes anything. Rows are only
-- added. No data of clients.
create schema retention;
grant usage on schema retention to sciezka_app;

create table retention.category (
    id uuid primary key,
    institution_id uuid not null references institution.institution,
    sign text not null,
    kind text not null,
    letter text not null check (letter in ('A', 'BE', 'B', 'BC')),
    years int check (years between 1 and 100),
    valid_from date not null,
    entered_by uuid not null,
    entered_at timestamptz not null,
    check ((letter in ('BE', 'B')) = (years is not null))
);
comment on column retention.category.kind is 'what it covers, as the contributing module calls it';
comment on column retention.category.valid_from is 'applies to what ended from this day until the next row''s day';
create index category_of_institution on retention.category (institution_id, kind, valid_from);

create table retention.confirmation (
    category_id uuid primary key references retention.category,
    institution_id uuid not null references institution.institution,
    confirmed_by text not null,
    number text not null,
    dated date not null,
    entered_by uuid not null,
    entered_at timestamptz not null
);
create index confirmation_of_institution on retention.confirmation (institution_id);

create table retention.decision (
    id uuid primary key,
    institution_id uuid not null references institution.institution,
    category_id uuid not null references retention.category,
    ended_in int not null,
    what text not null check (what in ('PUT_OFF', 'CONSENT')),
    reason text,
    until_year int,
    number text,
    dated date,
    decided_by uuid not null,
    decided_at timestamptz not null,
    check ((what = 'PUT_OFF') = (reason is not null)),
    check ((what = 'PUT_OFF') = (until_year is not null)),
    check ((what = 'CONSENT') = (number is not null)),
    check ((what = 'CONSENT') = (dated is not null))
);
comment on column retention.decision.ended_in is 'the year in which the matters ended that it is about';
create index decision_of_institution on retention.decision (institution_id, decided_at);
create index decision_by_category on retention.decision (category_id);

do $$
declare
    name text;
begin
    foreach name in array array['category', 'confirmation', 'decision'] loop
        execute format('alter table retention.%I enable row level security', name);
        execute format('alter table retention.%I force row level security', name);
        execute format('create policy own on retention.%I using (institution_id = (select acting.institution()))', name);
    end loop;
end
$$;
grant select, insert on retention.category, retention.confirmation, retention.decision to sciezka_app;
