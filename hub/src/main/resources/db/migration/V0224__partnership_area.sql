-- The area is part of what is agreed: a document states it, and it holds from that document's day (obszar).
alter table partnership.agreement_version add column area text[];
comment on column partnership.agreement_version.area is 'TERYT codes, when the document states or changes the area';

update partnership.agreement_version v
   set area = p.area,
       invented = case when 'area' = any (p.invented) then array_append(v.invented, 'area') else v.invented end
  from partnership.agreement a
  join partnership.partnership p on p.id = a.partnership_id
 where a.id = v.agreement_id and v.ordinal = 0 and p.area <> '{}';

-- also agreements that are yet to be, and what stays of those that came into force
update partnership.draft d
   set content = d.content || jsonb_build_object('area', jsonb_build_object(
           'codes', (select jsonb_agg(jsonb_build_object('value', code)) from unnest(p.area) as code)))
  from partnership.partnership p
 where p.id = d.partnership_id and (d.agreement_id is null or d.concluded = 0) and p.area <> '{}';

update partnership.partnership set invented = array_remove(invented, 'area');
alter table partnership.partnership drop column area;
