-- Places of a service that are offered, and for whom. No personal data: a place knows only the id of a reservation.
create table offer.offer (
    id uuid primary key,
    listing_id uuid not null references offer.listing (id),
    institution_id uuid not null references institution.institution (id),
    from_day date not null,
    to_day date not null,
    asked_until date not null,
    places int not null check (places between 1 and 500),
    age_from int,
    age_to int,
    area text not null,
    registered_days int,
    on_benefit boolean not null,
    note text,
    closed_on date,
    created_at timestamptz not null,
    check (to_day >= from_day and asked_until <= to_day)
);
create index offer_of_listing on offer.offer (listing_id);
create index offer_by_institution on offer.offer (institution_id, asked_until);

-- One row for each place: two who take one at once cannot take the same. Held until a day while the provider has not
-- answered; past it the place is free again without anybody doing anything. Only whoever offers adds places; nobody may
-- change one until proposals are here.
create table offer.place (
    offer_id uuid not null references offer.offer (id),
    number int not null,
    reservation_id uuid unique,
    held_until date,
    primary key (offer_id, number),
    check (reservation_id is not null or held_until is null)
);

alter table offer.offer enable row level security;
alter table offer.offer force row level security;
create policy own on offer.offer
    using (institution_id = (select acting.institution()))
    with check (institution_id = (select acting.institution()));
create policy partner on offer.offer for select
    using (institution_id in (select n.institution_id from offer.near n));

alter table offer.place enable row level security;
alter table offer.place force row level security;
create policy offered on offer.place for select
    using (exists (select 1 from offer.offer o where o.id = offer_id));
create policy own on offer.place for insert
    with check (exists (select 1 from offer.offer o
                         where o.id = offer_id and o.institution_id = (select acting.institution())));

grant select, insert, update on offer.offer to sciezka_app;
grant select, insert on offer.place to sciezka_app;
