-- One client stands on one agenda once for each institution, and a case is opened a first time once, however many do it
-- at the same moment. The walls are lifted for these statements, because they bind the migrating role as well.
alter table client.conference_case no force row level security;
alter table client.conference_opening no force row level security;

delete from client.conference_case c
 where exists (select 1 from client.conference_case d
                where d.meeting_id = c.meeting_id and d.common_client_id = c.common_client_id
                  and d.institution_id = c.institution_id and d.number < c.number);
alter table client.conference_case add unique (meeting_id, common_client_id, institution_id);

alter table client.conference_opening add column first boolean not null default false;
comment on column client.conference_opening.first is 'whoever was the first told the client''s history of it';
update client.conference_opening o set first = true
 where not exists (select 1 from client.conference_opening e
                    where e.case_id = o.case_id and (e.opened_at, e.institution_id) < (o.opened_at, o.institution_id));
create unique index on client.conference_opening (case_id) where first;

alter table client.conference_case force row level security;
alter table client.conference_opening force row level security;
