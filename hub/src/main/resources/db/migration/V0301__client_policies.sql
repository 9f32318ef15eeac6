-- Own rows, or an open sight plus a grant for that data group and this transaction's purpose, in force on its day.
do $$
declare
    own text;
    data record;
begin
    foreach own in array array['person', 'identity', 'contact', 'employment', 'benefit', 'opening', 'common_client',
                               'membership', 'sight', 'sentence'] loop
        execute format('alter table client.%I enable row level security', own);
        execute format('alter table client.%I force row level security', own);
    end loop;
    foreach own in array array['person', 'identity', 'contact', 'employment', 'benefit', 'opening', 'membership',
                               'sentence'] loop
        execute format(
            'create policy own on client.%I using (institution_id = (select acting.institution()))', own);
    end loop;
    for data in select * from (values ('identity', 'IDENTITY'), ('contact', 'CONTACT'),
                                      ('employment', 'EMPLOYMENT'), ('benefit', 'BENEFITS')) as t (name, data_group) loop
        execute format($policy$
            create policy partner on client.%1$I for select using (exists (
                select 1
                  from client.sight s
                  join partnership.access_grant g
                    on g.viewer_institution = s.viewer_institution and g.holder_institution = s.holder_institution
                 where s.holder_person = %1$I.person_id
                   and s.viewer_institution = (select acting.institution())
                   and s.until is null
                   and g.data_group = %2$L
                   and g.purpose = (select acting.purpose())
                   and g.valid_from <= (select acting.day())
                   and (g.valid_to is null or g.valid_to > (select acting.day()))))
            $policy$, data.name, data.data_group);
    end loop;
end
$$;

-- a protected person is never opened to anybody
create policy not_protected on client.opening as restrictive for insert with check (
    exists (select 1 from client.person p where p.id = person_id and p.protected_since is null));
create policy to_me on client.opening for select using (to_institution = (select acting.institution()));
create policy taken_up on client.opening for update using (to_institution = (select acting.institution()));

create policy pair on client.sight for select using (
    viewer_institution = (select acting.institution()) or holder_institution = (select acting.institution()));
create policy pair_ends on client.sight for update using (
    viewer_institution = (select acting.institution()) or holder_institution = (select acting.institution()));
-- a holder lets an unprotected person be seen; a viewer takes up only what a holder has opened to it
create policy grown on client.sight for insert with check (
    (holder_institution = (select acting.institution()) and exists (
        select 1 from client.person p where p.id = holder_person and p.protected_since is null))
    or (viewer_institution = (select acting.institution()) and exists (
        select 1 from client.opening o
         where o.institution_id = holder_institution and o.person_id = holder_person
           and o.to_institution = (select acting.institution()) and o.closed_at is null)));

create policy partner on client.membership for select using (exists (
    select 1 from client.sight s
     where s.holder_person = membership.person_id and s.viewer_institution = (select acting.institution())
       and s.until is null));
-- the other half is written by whom the person was opened to
create policy opened on client.membership for insert with check (exists (
    select 1 from client.opening o
     where o.institution_id = membership.institution_id and o.person_id = membership.person_id
       and o.to_institution = (select acting.institution()) and o.closed_at is null));

create policy members on client.common_client for select using (exists (
    select 1 from client.membership m
     where m.common_client_id = common_client.id and m.institution_id = (select acting.institution())));
create policy born on client.common_client for insert with check ((select acting.institution()) is not null);
create policy ends on client.common_client for update using (exists (
    select 1 from client.membership m
     where m.common_client_id = common_client.id and m.institution_id = (select acting.institution())));

create policy partner on client.sentence for select using (
    audience @> array[(select acting.institution())]
    and exists (
        select 1 from client.sight s
         where s.holder_person = sentence.person_id and s.viewer_institution = (select acting.institution())
           and s.until is null));

grant select, insert, update, delete on client.person, client.identity, client.contact, client.employment,
    client.benefit to sciezka_app;
grant select, insert, update on client.opening, client.common_client, client.membership, client.sight to sciezka_app;
grant select, insert on client.sentence to sciezka_app;
