-- An institution opens a case anew on each day, and tells its history so. Who opened it is read by that institution
-- alone; the others learn it from the history. The walls are lifted for one statement, because they bind the migrating
-- role as well.
alter table client.conference_opening add column opened_on date;
alter table client.conference_opening no force row level security;
update client.conference_opening set opened_on = (opened_at at time zone 'Europe/Warsaw')::date;
alter table client.conference_opening force row level security;
alter table client.conference_opening alter column opened_on set not null;
alter table client.conference_opening drop constraint conference_opening_pkey;
alter table client.conference_opening add primary key (case_id, institution_id, opened_on);
alter table client.conference_opening drop column first;
comment on table client.conference_opening is 'who opened the case at the meeting, once for each institution and day';

drop policy member on client.conference_opening;
create policy own on client.conference_opening for select using (institution_id = (select acting.institution()));
drop policy opens on client.conference_opening;
create policy opens on client.conference_opening for insert
    with check (institution_id = (select acting.institution()) and opened_on = (select acting.day())
                and exists (select 1 from client.conference_case c where c.id = case_id));
