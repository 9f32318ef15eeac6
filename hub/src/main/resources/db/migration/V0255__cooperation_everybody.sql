-- A meeting for everybody is for those who are members on its day, whenever they joined; an invitation holds the answer.
alter table cooperation.meeting add column everybody boolean not null default true;
comment on column cooperation.meeting.everybody is 'for all members of its day; false: for those alone who were chosen';

-- Of meetings convened before, those were for everybody to which every member of that time was invited. The walls are
-- lifted for one statement, because they bind the migrating role as well.
alter table cooperation.meeting no force row level security;
alter table cooperation.invitation no force row level security;
update cooperation.meeting m set everybody = not exists (
    select 1 from partnership.api_member b
     where b.partnership_id = m.partnership_id and b.since <= m.day and b.since <= m.changed_at::date
       and (b.until is null or b.until > m.day)
       and not exists (select 1 from cooperation.invitation n
                        where n.meeting_id = m.id and n.institution_id = b.institution_id));
alter table cooperation.meeting force row level security;
alter table cooperation.invitation force row level security;

-- Who is invited: members on the day of the meeting, with an answer where there is one.
create view cooperation.invited with (security_invoker = true) as
select m.id as meeting_id, m.day, b.institution_id, n.answer, coalesce(n.who, '{}'::uuid[]) as who, n.asked_at,
       m.changed_at, min(b.since) as since
  from cooperation.meeting m
  join partnership.api_member b
    on b.partnership_id = m.partnership_id and b.since <= m.day and (b.until is null or b.until > m.day)
  left join cooperation.invitation n on n.meeting_id = m.id and n.institution_id = b.institution_id
 where m.everybody or n.meeting_id is not null
 group by m.id, m.day, b.institution_id, n.answer, n.who, n.asked_at, m.changed_at;
comment on view cooperation.invited is 'asked_at: null for those who joined after it was convened';
grant select on cooperation.invited to sciezka_app;

-- whoever joined later answers with a row of its own
create policy joins on cooperation.invitation for insert
    with check (institution_id = (select acting.institution())
                and exists (select 1 from cooperation.meeting m where m.id = meeting_id and m.everybody));

-- who leaves sees until then which of its own meetings fall on later days, to call them off
create policy leaver on cooperation.meeting for select
    using (institution_id = (select acting.institution()) and day >= (select acting.day())
           and exists (select 1 from partnership.api_member b
                        where b.partnership_id = meeting.partnership_id
                          and b.institution_id = (select acting.institution())
                          and b.since <= (select acting.day())
                          and (b.until is null or b.until > (select acting.day()))));
