-- An opening may have a last day: past it nothing can be taken up, and no job has to close it.
alter table client.opening add column until date;
comment on column client.opening.until is 'the last day on which it may be taken up; null when it stays open';

-- the clause under which the two were linked; each pair of a common client has its own
alter table client.sight add column clause_id uuid;

drop policy grown on client.sight;
create policy grown on client.sight for insert with check (
    (holder_institution = (select acting.institution()) and exists (
        select 1 from client.person p where p.id = holder_person and p.protected_since is null))
    or (viewer_institution = (select acting.institution()) and exists (
        select 1 from client.opening o
         where o.institution_id = holder_institution and o.person_id = holder_person
           and o.to_institution = (select acting.institution()) and o.closed_at is null
           and (o.until is null or o.until >= (select acting.day())))));

drop policy opened on client.membership;
create policy opened on client.membership for insert with check (exists (
    select 1 from client.opening o
     where o.institution_id = membership.institution_id and o.person_id = membership.person_id
       and o.to_institution = (select acting.institution()) and o.closed_at is null
       and (o.until is null or o.until >= (select acting.day()))));
-- whoever takes an opening up must know the common client that this person belongs to by now; it learns of no member
create policy offered on client.membership for select using (exists (
    select 1 from client.opening o
     where o.institution_id = membership.institution_id and o.person_id = membership.person_id
       and o.to_institution = (select acting.institution()) and o.closed_at is null
       and (o.until is null or o.until >= (select acting.day()))));
