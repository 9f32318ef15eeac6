-- Partners propose a common client for a place. It carries no data: the provider reads its own record of the person.
create table offer.reservation (
    id uuid primary key,
    offer_id uuid not null references offer.offer (id),
    service text not null,
    common_client_id uuid not null,
    proposer_id uuid not null,
    proposer_person uuid not null references client.person (id) on delete cascade,
    provider_id uuid not null,
    provider_person uuid not null references client.person (id) on delete cascade,
    clause_id uuid not null,
    cited text not null,
    proposed_at timestamptz not null,
    proposed_by uuid not null,
    held_until date not null,
    state text not null check (state in ('WAITING', 'TAKEN', 'DECLINED', 'WITHDRAWN')),
    ended_at timestamptz,
    ended_by uuid,
    words text,
    read_at timestamptz,
    check (proposer_id <> provider_id),
    check ((state = 'WAITING') = (ended_at is null) and (ended_at is null) = (ended_by is null)),
    check (state <> 'DECLINED' or words is not null)
);
comment on column offer.reservation.service is 'as the provider called it that day';
comment on column offer.reservation.read_at is 'when the side that did not end it read how it ended';
create index reservation_of_offer on offer.reservation (offer_id, proposer_person);
create index reservation_by_proposer on offer.reservation (proposer_id, proposed_at desc);
create index reservation_by_provider on offer.reservation (provider_id, proposed_at desc);
create index reservation_by_proposer_person on offer.reservation (proposer_person);
create index reservation_by_provider_person on offer.reservation (provider_person);

alter table offer.reservation enable row level security;
alter table offer.reservation force row level security;

create policy proposed on offer.reservation for select using (proposer_id = (select acting.institution()));
-- one proposes an own, unprotected person whom the provider serves too, while the offer is open and a clause lets the
-- provider read referrals of the proposer
create policy proposes on offer.reservation for insert with check (
    proposer_id = (select acting.institution()) and state = 'WAITING'
    and exists (
        select 1 from offer.offer o join offer.listing l on l.id = o.listing_id
         where o.id = offer_id and o.institution_id = provider_id and o.closed_on is null and l.ended_on is null
           and o.asked_until >= (select acting.day()))
    and exists (
        select 1 from client.sight s join client.person p on p.id = s.holder_person and p.protected_since is null
         where s.holder_institution = proposer_id and s.holder_person = proposer_person
           and s.viewer_institution = provider_id and s.viewer_person = provider_person and s.until is null)
    and exists (
        select 1 from partnership.access_grant g
         where g.clause_id = reservation.clause_id and g.viewer_institution = provider_id
           and g.holder_institution = proposer_id and g.data_group = 'REFERRAL' and g.purpose = 'REFERRAL'
           and g.valid_from <= (select acting.day())
           and (g.valid_to is null or g.valid_to > (select acting.day()))));
-- the provider: what it answered itself; the rest while the clause and the common client stand
create policy to_us on offer.reservation for select using (
    provider_id = (select acting.institution())
    and (state in ('TAKEN', 'DECLINED')
         or exists (
            select 1 from client.sight s
             where s.holder_institution = proposer_id and s.holder_person = proposer_person
               and s.viewer_institution = provider_id and s.viewer_person = provider_person and s.until is null)
            and exists (
            select 1 from partnership.access_grant g
             where g.viewer_institution = provider_id and g.holder_institution = proposer_id
               and g.data_group = 'REFERRAL' and g.purpose = 'REFERRAL' and g.valid_from <= (select acting.day())
               and (g.valid_to is null or g.valid_to > (select acting.day())))));
create policy moved_by_proposer on offer.reservation for update using (proposer_id = (select acting.institution()));
create policy answered on offer.reservation for update
    using (provider_id = (select acting.institution()))
    with check (provider_id = (select acting.institution()) 
                and (state <> 'WITHDRAWN' or read_at is not null));

grant select, insert on offer.reservation to sciezka_app;
grant update (state, ended_at, ended_by, words, read_at) on offer.reservation to sciezka_app;

-- A free place may be taken, an own one answered or given back. Whoever proposes holds it until a day, never for good.
create policy moved on offer.place for update
    using (
        reservation_id is null or held_until < (select acting.day())
        or exists (select 1 from offer.reservation r where r.id = place.reservation_id and r.offer_id = place.offer_id))
    with check (
        reservation_id is null
        or exists (
            select 1 from offer.reservation r
             where r.id = place.reservation_id and r.offer_id = place.offer_id
               and (r.provider_id = (select acting.institution())
                    or r.proposer_id = (select acting.institution()) and place.held_until = r.held_until)));
grant update (reservation_id, held_until) on offer.place to sciezka_app;
