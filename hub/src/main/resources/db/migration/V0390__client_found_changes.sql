-- What an office's list says otherwise than its list before, about common clients alone: waits until an official tells
-- the partners, or drops it.
create table client.found_change (
    id uuid primary key,
    institution_id uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    kind text not null check (kind in ('REGISTERED', 'DEREGISTERED', 'BENEFIT_GRANTED', 'BENEFIT_CHANGED',
                                       'BENEFIT_ENDED', 'MOVED', 'NOT_LISTED')),
    day date not null,
    detail text,
    list_id uuid not null,
    found_at timestamptz not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'TOLD', 'DROPPED')),
    settled_at timestamptz,
    settled_by uuid, -- null when a list settled it
    skip_reason text,
    check ((state = 'WAITING') = (settled_at is null)),
    check ((state = 'DROPPED') = (skip_reason is not null))
);
create index found_change_by_institution on client.found_change (institution_id, found_at) where state = 'WAITING';
create index found_change_by_person on client.found_change (person_id, day);
-- found again before anybody looked, it is still one; two benefits are two
create unique index found_change_once on client.found_change
    (person_id, kind, (case when kind like 'BENEFIT%' then detail else '' end)) where state = 'WAITING';

alter table client.found_change enable row level security;
alter table client.found_change force row level security;
create policy own on client.found_change using (institution_id = (select acting.institution()));
-- only of a client whom another institution serves too, and never of a protected one
create policy common on client.found_change as restrictive for insert with check (
    exists (select 1 from client.person p
              join client.membership m on m.person_id = p.id and m.until is null
             where p.id = found_change.person_id and p.institution_id = found_change.institution_id
               and p.protected_since is null));

grant select, insert, update on client.found_change to sciezka_app;
