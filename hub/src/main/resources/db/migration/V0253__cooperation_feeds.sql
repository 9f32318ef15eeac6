-- Calendar feeds: whoever holds the secret address reads the meetings of one institution. Only the secret's hash is kept.
create table cooperation.feed (
    id             uuid primary key,
    staff_id       uuid not null,
    institution_id uuid not null references institution.institution,
    secret_hash    text not null unique,
    made_at        timestamptz not null,
    revoked_at     timestamptz
);
create unique index on cooperation.feed (staff_id) where revoked_at is null;

alter table cooperation.feed enable row level security;
alter table cooperation.feed force row level security;
create policy own on cooperation.feed
    using (staff_id = (select acting.staff()) and institution_id = (select acting.institution()));
create policy holder on cooperation.feed for select
    using ((select acting.kind()) = 'LINK' and 'feed:' || secret_hash = (select acting.key()) and revoked_at is null);

grant select, insert on cooperation.feed to sciezka_app;
grant update (revoked_at) on cooperation.feed to sciezka_app;
