-- Whoever keeps a place is told that its offer changed: the version of the offer that its proposer saw last.
alter table offer.reservation add column offer_version int not null default 0;
comment on column offer.reservation.offer_version is 'of the offer, as its proposer saw it last';
alter table offer.offer no force row level security;
alter table offer.reservation no force row level security;
update offer.reservation r set offer_version = o.version from offer.offer o where o.id = r.offer_id;
alter table offer.offer force row level security;
alter table offer.reservation force row level security;
grant update (offer_version) on offer.reservation to sciezka_app;
