-- Who leads once the lead has left: named by the lead, confirmed by the one who is named (następstwo).
create table partnership.succession (
    id             uuid primary key,
    partnership_id uuid        not null references partnership.partnership,
    proposed_by    uuid        not null references institution.institution,
    successor      uuid        not null references institution.institution,
    proposed_staff uuid        not null,
    proposed_at    timestamptz not null,
    answer         text check (answer in ('CONFIRMED', 'DECLINED')),
    answered_staff uuid,
    answered_at    timestamptz,
    check (successor <> proposed_by),
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_staff is null))
);
create index on partnership.succession (partnership_id, proposed_at);
grant select, insert on partnership.succession to sciezka_app;
grant update (answer, answered_staff, answered_at) on partnership.succession to sciezka_app;

-- Who leads on a day: the lead as long as it has not left; then the last one who confirmed and is still a member; null
-- when there is none, and all members decide together.
create function partnership.leads(which uuid, day date) returns uuid language sql stable parallel safe as $$
    with member as (
        select y.institution_id, greatest(y.acceded_on, v.in_force_from, a.valid_from) as since,
               least(y.left_on, a.valid_to) as until
          from partnership.party y
          join partnership.agreement a on a.id = y.agreement_id
          join partnership.agreement_version v on v.agreement_id = y.agreement_id and v.ordinal = y.by_version
         where a.partnership_id = which),
    inside as (select institution_id from member where since <= day and (until is null or until > day))
    select case
           when p.lead in (select institution_id from inside)
             or p.lead not in (select institution_id from member where until <= day)
           then p.lead
           else (select s.successor
                   from partnership.succession s
                  where s.partnership_id = p.id and s.answer = 'CONFIRMED'
                    and s.successor in (select institution_id from inside)
                  order by s.answered_at desc limit 1)
           end
      from partnership.partnership p
     where p.id = which
$$;
