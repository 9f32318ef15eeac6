-- Whether it was the partner that ended what two records of a person had together; whoever ended it itself still
-- settles what was under way. Records that were never joined have not parted.
create index sight_ended_by_holder_person on client.sight (holder_person, viewer_person) where until is not null;
create function referral.parted_by_partner(own uuid, partner uuid) returns boolean language sql stable parallel safe as $$
    select coalesce((
        select s.until is not null and not exists (
                select 1 from client.membership m
                 where m.common_client_id = s.common_client_id and m.person_id = own and m.until = s.until
                   and m.end_reason <> 'LEFT_ALONE')
          from client.sight s
         where s.holder_person = own and s.viewer_person = partner
            or s.holder_person = partner and s.viewer_person = own
         order by s.until desc nulls first
         limit 1), false)
$$;

-- Whoever proposes keeps its own words; how they were answered only while it may read what the referral carries.
drop policy proposed on referral.change;
create policy proposed on referral.change for select using (
    receiver = (select acting.institution())
    and (state in ('WAITING', 'WITHDRAWN')
         or exists (select 1 from referral.carried k where k.referral_id = change.referral_id)
            and not referral.parted_by_partner(receiver_person, sender_person)));
drop policy asked on referral.change;
create policy asked on referral.change for select using (
    sender = (select acting.institution()) and not referral.parted_by_partner(sender_person, receiver_person));

-- proposed on the clause in force that is cited, which need not be the one that the referral was sent on
drop policy proposes on referral.change;
create policy proposes on referral.change for insert with check (
    receiver = (select acting.institution()) and state = 'WAITING'
    and exists (
        select 1 from referral.referral r join referral.carried k on k.referral_id = r.id
         where r.id = change.referral_id and r.sender = change.sender and r.receiver = change.receiver
           and r.person_id = change.sender_person and r.receiver_person = change.receiver_person
           and r.open_to_receiver and r.state in ('STARTED', 'EXTENDED'))
    and not referral.parted_by_partner(receiver_person, sender_person)
    and (exists (
            select 1 from partnership.access_grant g
             where g.clause_id = change.clause_id and g.viewer_institution = receiver
               and g.holder_institution = sender and g.data_group = 'REFERRAL' and g.purpose = 'REFERRAL'
               and g.valid_from <= (select acting.day())
               and (g.valid_to is null or g.valid_to > (select acting.day())))
         or exists (
            select 1 from partnership.consent_grant g
             where g.clause_id = change.clause_id and g.viewer_institution = receiver
               and g.holder_institution = sender and g.data_group = 'REFERRAL' and g.purpose = 'REFERRAL'
               and g.valid_from <= (select acting.day())
               and (g.valid_to is null or g.valid_to > (select acting.day())))));

-- answered only while the support goes on, and a clause, or a consent with it, lets the other side read the answer
drop policy answered on referral.change;
create policy answered on referral.change for update using (sender = (select acting.institution()))
    with check (
        sender = (select acting.institution())
        and (state = 'WITHDRAWN' and read_at is not null
             or state in ('ACCEPTED', 'DECLINED')
                and exists (
                    select 1 from referral.referral r
                     where r.id = change.referral_id and r.open_to_receiver and r.state in ('STARTED', 'EXTENDED'))
                and (exists (
                        select 1 from partnership.access_grant g
                         where g.viewer_institution = receiver and g.holder_institution = sender
                           and g.data_group = 'REFERRAL' and g.purpose = 'REFERRAL'
                           and g.valid_from <= (select acting.day())
                           and (g.valid_to is null or g.valid_to > (select acting.day())))
                     or exists (
                        select 1 from partnership.consent_grant g
                          join referral.consent c on c.referral_id = change.referral_id
                         where g.viewer_institution = change.receiver and g.holder_institution = change.sender
                           and g.data_group = 'REFERRAL' and g.purpose = 'REFERRAL'
                           and g.valid_from <= (select acting.day())
                           and (g.valid_to is null or g.valid_to > (select acting.day()))
                           and c.withdrawn_on is null and c.given_on <= (select acting.day())
                           and c.until >= (select acting.day())))));
