-- What was changed in an offer (poprawki oferty): old, new, why, by whom; the own institution alone reads it, partners see
-- when. An offer that was entered by mistake loses what it said and its places; what stays is when it was removed, and
-- for the own institution why and by whom.
alter table offer.offer
    add column version int not null default 0,
    add column changed_at timestamptz,
    add column removed_at timestamptz,
    alter column from_day drop not null,
    alter column to_day drop not null,
    alter column asked_until drop not null,
    alter column places drop not null,
    add check ((removed_at is null) = (from_day is not null and to_day is not null and asked_until is not null
                                       and places is not null)),
    add check (removed_at is null or closed_on is not null and note is null);
comment on column offer.offer.removed_at is 'entered by mistake; what it said is gone';

create table offer.offer_change (
    id uuid primary key,
    number bigint generated always as identity,
    offer_id uuid not null references offer.offer (id),
    institution_id uuid not null references institution.institution (id),
    field text not null check (field in ('PLACES', 'FROM', 'TO', 'ASKED_UNTIL', 'AGE_FROM', 'AGE_TO', 'AREA',
                                         'REGISTERED_DAYS', 'BENEFIT', 'NOTE', 'REMOVED')),
    was text,
    now text,
    reason text not null check (char_length(reason) between 1 and 200),
    staff_id uuid not null,
    at timestamptz not null,
    check ((was is not distinct from now) = (field = 'REMOVED'))
);
comment on column offer.offer_change.number is 'the order in which they were made';
create index offer_change_of on offer.offer_change (offer_id, number);
create index offer_change_by_institution on offer.offer_change (institution_id);
alter table offer.offer_change enable row level security;
alter table offer.offer_change force row level security;
create policy own on offer.offer_change using (institution_id = (select acting.institution()))
    with check (institution_id = (select acting.institution())
                and exists (select 1 from offer.offer o
                             where o.id = offer_id and o.institution_id = (select acting.institution())));
grant select, insert, delete on offer.offer_change to sciezka_app;

-- whoever offers takes back places that nobody holds
create policy taken_back on offer.place for delete using (
    (reservation_id is null or held_until < (select acting.day()))
    and exists (select 1 from offer.offer o
                 where o.id = offer_id and o.institution_id = (select acting.institution())));
grant delete on offer.place to sciezka_app;
