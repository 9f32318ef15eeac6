-- What a partner is told of a client is told as long as some clause stands between the two: when an agreement ends, a
-- party leaves or a consent is withdrawn, the past of the holder's record closes with everything else. What somebody is
-- told for good stands in its own record.
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
               and g.valid_from <= (select acting.day())
               and (g.valid_to is null or g.valid_to > (select acting.day())))
         -- a referral may rest on a consent of its own, which ends with the referral
         or exists (
            select 1 from partnership.consent_grant g
             where g.viewer_institution = (select acting.institution())
               and g.holder_institution = sentence.institution_id
               and g.purpose = 'REFERRAL'
               and g.valid_from <= (select acting.day())
               and (g.valid_to is null or g.valid_to > (select acting.day())))
         or exists (select 1 from client.consented(sentence.person_id, 'IDENTITY'))));
