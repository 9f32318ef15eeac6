-- Who leads in turn: a lead follows the one that asked it on the day on which that one falls outside; where nobody leads,
-- a member that was asked leads from its answer on. Whoever fell outside and comes back does not lead by itself.
alter table partnership.succession add column vacant boolean not null default false;
comment on column partnership.succession.vacant is 'asked while nobody led; a member may name itself';
alter table partnership.succession drop constraint succession_check;
alter table partnership.succession add constraint succession_to_another check (vacant or successor <> proposed_by);

-- Who is a party of which agreement of a partnership from when to when.
create view partnership.membership with (security_invoker = true) as
select a.partnership_id, y.institution_id,
       greatest(y.acceded_on, v.in_force_from, a.valid_from) as since,
       least(y.left_on, a.valid_to) as until
  from partnership.party y
  join partnership.agreement a on a.id = y.agreement_id
  join partnership.agreement_version v on v.agreement_id = y.agreement_id and v.ordinal = y.by_version;
comment on column partnership.membership.until is 'the first day after; null while it lasts';
grant select on partnership.membership to sciezka_app;

-- The days from which somebody is outside of every agreement because it left, while others stay; the end of a term is
-- no leaving.
create view partnership.departure with (security_invoker = true) as
select distinct a.partnership_id, y.institution_id, y.left_on as on_day
  from partnership.party y
  join partnership.agreement a on a.id = y.agreement_id
 where (a.valid_to is null or y.left_on < a.valid_to)
   and not exists (select 1 from partnership.membership o
                    where o.partnership_id = a.partnership_id and o.institution_id = y.institution_id
                      and o.since <= y.left_on and (o.until is null or o.until > y.left_on))
   and exists (select 1 from partnership.membership o
                where o.partnership_id = a.partnership_id
                  and o.since <= y.left_on and (o.until is null or o.until > y.left_on));
comment on column partnership.departure.on_day is 'the first day outside';
grant select on partnership.departure to sciezka_app;

-- Null when there is none, and all members decide together. Once nobody is inside, the last lead is named on.
create or replace function partnership.leads(which uuid, day date) returns uuid language sql stable parallel safe as $$
    with member as (select institution_id, since, until from partnership.membership where partnership_id = which),
    gone as (select institution_id, on_day from partnership.departure where partnership_id = which),
    answered as (
        select s.successor, s.proposed_by, s.vacant, s.answered_at,
               (s.proposed_at at time zone 'Europe/Warsaw')::date as asked,
               (s.answered_at at time zone 'Europe/Warsaw')::date as confirmed
          from partnership.succession s
         where s.partnership_id = which and s.answer = 'CONFIRMED'),
    turn as (
        select p.lead as holder, '-infinity'::date as since, null::timestamptz as answered_at
          from partnership.partnership p
         where p.id = which
        union all
        select s.successor, d.since, s.answered_at
          from answered s
          cross join lateral (
               select case when s.vacant then s.confirmed
                           else (select greatest(s.confirmed, min(g.on_day)) from gone g
                                  where g.institution_id = s.proposed_by and g.on_day >= s.asked
                                 having min(g.on_day) is not null)
                      end as since) d
         where exists (select 1 from member m
                        where m.institution_id = s.successor and m.since <= d.since
                          and (m.until is null or m.until > d.since))),
    latest as (
        select holder, since from turn where since <= day order by since desc, answered_at desc nulls last limit 1)
    select l.holder
      from latest l
     where not exists (select 1 from gone g
                        where g.institution_id = l.holder and g.on_day >= l.since and g.on_day <= day)
       and (exists (select 1 from member m
                     where m.institution_id = l.holder and m.since <= day and (m.until is null or m.until > day))
            or not exists (select 1 from member m where m.institution_id = l.holder and m.until <= day)
            or not exists (select 1 from member m where m.since <= day and (m.until is null or m.until > day)))
$$;
