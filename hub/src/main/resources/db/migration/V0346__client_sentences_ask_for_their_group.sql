-- A sentence about the plan quotes it, so it needs the clause that opens the plan. That somebody joins is told to all who
-- serve the client, even to those who do so on a referral with consent; everything else rests on joint service.
drop policy partner on client.sentence;
create policy partner on client.sentence for select using (
    audience @> array[(select acting.institution())]
    and exists (
        select 1 from client.sight s
         where s.holder_person = sentence.person_id and s.viewer_institution = (select acting.institution())
           and s.until is null)
    and (exists (
            select 1 from partnership.access_grant g
             where g.viewer_institution = (select acting.institution())
               and g.holder_institution = sentence.institution_id
               and (sentence.kind = 'newcomer' or g.purpose = 'JOINT_SERVICE')
               and (sentence.kind not like 'plan.%' or g.data_group = 'PLAN')
               and g.valid_from <= (select acting.day())
               and (g.valid_to is null or g.valid_to > (select acting.day())))
         or sentence.kind = 'newcomer' and exists (
            select 1 from partnership.consent_grant g
             where g.viewer_institution = (select acting.institution())
               and g.holder_institution = sentence.institution_id
               and g.purpose = 'REFERRAL'
               and g.valid_from <= (select acting.day())
               and (g.valid_to is null or g.valid_to > (select acting.day())))
         or sentence.kind not like 'plan.%'
            and exists (select 1 from client.consented(sentence.person_id, 'IDENTITY'))));

-- The same for the cases of meetings: sight stays when an agreement ends, the right to look does not.
drop policy partner on client.conference_case;
create policy partner on client.conference_case for select using (exists (
    select 1 from client.sight s
     where s.common_client_id = conference_case.common_client_id and s.holder_institution = conference_case.institution_id
       and s.viewer_institution = (select acting.institution()) and s.until is null
       and (exists (select 1 from partnership.access_grant g
                     where g.viewer_institution = s.viewer_institution and g.holder_institution = s.holder_institution
                       and g.purpose = 'JOINT_SERVICE' and g.valid_from <= (select acting.day())
                       and (g.valid_to is null or g.valid_to > (select acting.day())))
            or exists (select 1 from client.consented(s.holder_person, 'IDENTITY')))));
