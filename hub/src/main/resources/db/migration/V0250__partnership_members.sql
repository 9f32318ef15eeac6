-- Who belongs to a partnership from when to when, through any of its agreements. For modules above.
create view partnership.api_member with (security_invoker = true) as
select a.partnership_id, y.institution_id,
       greatest(y.acceded_on, v.in_force_from, a.valid_from) as since,
       least(y.left_on, a.valid_to) as until
  from partnership.party y
  join partnership.agreement a on a.id = y.agreement_id
  join partnership.agreement_version v on v.agreement_id = y.agreement_id and v.ordinal = y.by_version;
comment on view partnership.api_member is 'until: the first day after; null while it lasts';

grant select on partnership.api_member to sciezka_app;
