-- In whose place a sentence was told is seen by whoever sees the sentence, and by nobody else.
drop policy partner on adviser.stood_in;
create policy partner on adviser.stood_in for select using (
    (kind <> 'SENTENCE' or exists (select 1 from client.sentence t where t.id = what))
    and exists (
        select 1
          from client.sight s
          join partnership.access_grant g
            on g.viewer_institution = s.viewer_institution and g.holder_institution = s.holder_institution
         where s.holder_person = stood_in.person_id
           and s.viewer_institution = (select acting.institution())
           and s.until is null
           and g.data_group = 'IDENTITY'
           and g.purpose = (select acting.purpose())
           and g.valid_from <= (select acting.day())
           and (g.valid_to is null or g.valid_to > (select acting.day()))));
