-- The register of services. It holds no personal data: what an institution does, and whom of its people to ask.
create schema offer;
grant usage on schema offer to sciezka_app;

-- With whom the acting institution is in a partnership today, and itself.
create view offer.near with (security_invoker = true) as
select theirs.institution_id
  from partnership.api_member mine
  join partnership.api_member theirs on theirs.partnership_id = mine.partnership_id
 where mine.institution_id = (select acting.institution())
   and mine.since <= (select acting.day()) and (mine.until is null or mine.until > (select acting.day()))
   and theirs.since <= (select acting.day()) and (theirs.until is null or theirs.until > (select acting.day()));
grant select on offer.near to sciezka_app;

create table offer.listing (
    id uuid primary key,
    institution_id uuid not null references institution.institution (id),
    name text not null,
    support text not null,
    what text not null,
    for_whom text not null,
    place text not null,
    telephone text,
    email text,
    website text,
    conditions text,
    folded text not null,
    owner uuid not null,
    confirmed_on date not null,
    ended_on date,
    end_reason text,
    version int not null,
    check (telephone is not null or email is not null),
    check ((ended_on is null) = (end_reason is null))
);
comment on column offer.listing.owner is 'who of the institution answers for the entry';
create index listing_by_institution on offer.listing (institution_id, ended_on, confirmed_on);

alter table offer.listing enable row level security;
alter table offer.listing force row level security;
create policy own on offer.listing
    using (institution_id = (select acting.institution()))
    with check (institution_id = (select acting.institution()));
create policy partner on offer.listing for select
    using (institution_id in (select n.institution_id from offer.near n));
grant select, insert, update on offer.listing to sciezka_app;
