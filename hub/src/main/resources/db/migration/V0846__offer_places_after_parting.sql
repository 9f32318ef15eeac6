-- What one side wrote stays its own; what the other wrote is read only while both serve the person together, and by
-- the provider only while a clause lets it read referrals of whoever proposes. A step needs to read, so the same holds
-- for answers.
drop policy proposed on offer.reservation;
create policy proposed on offer.reservation for select using (
    proposer_id = (select acting.institution())
    and (state in ('WAITING', 'WITHDRAWN') or not referral.parted_by_partner(proposer_person, provider_person)));
drop policy to_us on offer.reservation;
create policy to_us on offer.reservation for select using (
    provider_id = (select acting.institution())
    and not referral.parted_by_partner(provider_person, proposer_person)
    and exists (
        select 1 from partnership.access_grant g
         where g.viewer_institution = provider_id and g.holder_institution = proposer_id
           and g.data_group = 'REFERRAL' and g.purpose = 'REFERRAL' and g.valid_from <= (select acting.day())
           and (g.valid_to is null or g.valid_to > (select acting.day()))));

-- nobody answers for the other side
drop policy moved_by_proposer on offer.reservation;
create policy moved_by_proposer on offer.reservation for update using (proposer_id = (select acting.institution()))
    with check (proposer_id = (select acting.institution())
                and (state in ('WAITING', 'WITHDRAWN') or read_at is not null));
