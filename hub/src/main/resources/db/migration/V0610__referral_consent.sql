-- The client's consent to one referral, recorded before it is sent, under the id that the draft and the referral share.
-- Needed where the clause opens nothing without it. The receiver reads it once the referral is sent.
create table referral.consent (
    referral_id uuid primary key,
    institution_id uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    receiver uuid not null,
    given_on date not null,
    until date not null,
    scope text[] not null,
    recorded_by uuid not null,
    sent_at timestamptz,
    withdrawn_on date,
    withdrawn_by uuid,
    check (until >= given_on),
    check ((withdrawn_on is null) = (withdrawn_by is null))
);
comment on column referral.consent.until is 'the last day on which it counts';
create index consent_by_person on referral.consent (person_id);

alter table referral.consent enable row level security;
alter table referral.consent force row level security;
create policy own on referral.consent
    using (institution_id = (select acting.institution()));
create policy receives on referral.consent for select
    using (receiver = (select acting.institution()) and sent_at is not null);
-- the client may tell the receiver, too
create policy hears on referral.consent for update
    using (receiver = (select acting.institution()) and sent_at is not null);
grant select, insert, update, delete on referral.consent to sciezka_app;

-- sent on a clause that needs consent: only with one that counts on this day
create policy sent_with_consent on referral.referral for insert
    with check (sender = (select acting.institution()) and exists (
        select 1
          from partnership.consent_grant g
          join referral.consent c on c.referral_id = referral.id and c.receiver = referral.receiver
         where g.viewer_institution = referral.receiver
           and g.holder_institution = referral.sender
           and g.clause_id = referral.clause_id
           and g.data_group = 'REFERRAL'
           and g.purpose = (select acting.purpose())
           and g.valid_from <= (select acting.day())
           and (g.valid_to is null or g.valid_to > (select acting.day()))
           and c.withdrawn_on is null
           and c.given_on <= (select acting.day())
           and c.until >= (select acting.day())));

-- and read only while the consent counts
create policy consented on referral.carried for select
    using (exists (
        select 1
          from referral.referral r
          join referral.consent c on c.referral_id = r.id
          join partnership.consent_grant g
            on g.viewer_institution = r.receiver and g.holder_institution = r.sender
         where r.id = carried.referral_id
           and r.receiver = (select acting.institution())
           and r.open_to_receiver
           and c.withdrawn_on is null
           and c.given_on <= (select acting.day())
           and c.until >= (select acting.day())
           and g.data_group = 'REFERRAL'
           and g.purpose = (select acting.purpose())
           and g.valid_from <= (select acting.day())
           and (g.valid_to is null or g.valid_to > (select acting.day()))));
