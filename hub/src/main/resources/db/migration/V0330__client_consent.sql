-- The client's consent that one institution shows its data to another (zgoda na udostępnienie). It opens only together
-- with a clause that asks for it, and only where the two were introduced; compared with the day, never switched by a job.
create table client.consent (
    id uuid primary key,
    institution_id uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    viewer_institution uuid not null,
    viewer_person uuid references client.person (id),
    clause_id uuid not null,
    purpose text not null check (purpose = 'JOINT_SERVICE'),
    data_groups text[] not null,
    area text[] not null,
    within_area boolean not null,
    given_on date not null,
    until date not null,
    given_how text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    opening_id uuid references client.opening (id),
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_in uuid,
    noticed_at timestamptz,
    check (institution_id <> viewer_institution),
    check (until >= given_on),
    check (data_groups @> array['IDENTITY']
           and data_groups <@ array['IDENTITY', 'CONTACT', 'EMPLOYMENT', 'BENEFITS']),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_in is null))
);
comment on column client.consent.until is 'the last day on which it counts';
comment on column client.consent.area is 'TERYT codes of where the client lives; empty when that does not matter';
comment on column client.consent.withdrawn_in is 'the institution that the client told';
comment on column client.consent.noticed_at is 'when the other institution took note of the withdrawal';
create index consent_of_pair on client.consent (person_id, viewer_institution);
create index consent_by_holder on client.consent (institution_id, until);
create index consent_by_viewer on client.consent (viewer_institution, until);
create index consent_by_viewer_person on client.consent (viewer_person);

alter table client.consent enable row level security;
alter table client.consent force row level security;
create policy own on client.consent using (institution_id = (select acting.institution()));
-- a protected person is opened to nobody
create policy not_protected on client.consent as restrictive for insert with check (
    exists (select 1 from client.person p where p.id = person_id and p.protected_since is null));
-- whoever uses it reads it, and hears of a withdrawal too
create policy used on client.consent for select using (viewer_institution = (select acting.institution()));
create policy hears on client.consent for update using (viewer_institution = (select acting.institution()));
-- what was agreed to stays as it was written
grant select, insert on client.consent to sciezka_app;
grant update (viewer_person, within_area, withdrawn_at, withdrawn_by, withdrawn_in, noticed_at)
    on client.consent to sciezka_app;

-- The area as people mean it: the gmina or anything above it; its last digit tells only town from country.
create function client.lies_within(gmina text, area text[]) returns boolean language sql immutable parallel safe as $$
    select area = '{}' or coalesce((select bool_or(gmina like left(a, 6) || '%') from unnest(area) as a), false)
$$;

-- A policy of identity cannot read identity, so the holder's record keeps the flag right by itself.
create function client.consents_follow_the_gmina() returns trigger language plpgsql as $$
begin
    update client.consent set within_area = client.lies_within(new.gmina_teryt, area)
     where person_id = new.person_id and within_area <> client.lies_within(new.gmina_teryt, area);
    return null;
end
$$;
create trigger consents_follow_the_gmina after update on client.identity
    for each row when (old.gmina_teryt is distinct from new.gmina_teryt)
    execute function client.consents_follow_the_gmina();

-- A row when the acting institution may see this group of this person's data because the client consented. With the
-- rights of the caller; a table function, so that the planner writes it into the policy that asks.
create function client.consented(person uuid, wanted text) returns setof uuid language sql stable parallel safe as $$
    select c.id
      from client.consent c
      join partnership.consent_grant g
        on g.holder_institution = c.institution_id and g.viewer_institution = c.viewer_institution
       and g.data_group = wanted and g.purpose = c.purpose
     where c.person_id = person
       and c.viewer_institution = (select acting.institution())
       and c.purpose = (select acting.purpose())
       and wanted = any (c.data_groups)
       and c.within_area
       and c.withdrawn_at is null
       and c.given_on <= (select acting.day())
       and c.until >= (select acting.day())
       and g.valid_from <= (select acting.day())
       and (g.valid_to is null or g.valid_to > (select acting.day()))
       and (exists (select 1 from client.sight s
                     where s.holder_person = person and s.viewer_institution = (select acting.institution())
                       and s.until is null)
            or exists (select 1 from client.opening o
                        where o.person_id = person and o.to_institution = (select acting.institution())
                          and o.closed_at is null and (o.until is null or o.until >= (select acting.day()))))
$$;

-- asked last: own rows and grants come first by name
do $$
declare
    data record;
begin
    for data in select * from (values ('identity', 'IDENTITY'), ('contact', 'CONTACT'),
                                      ('employment', 'EMPLOYMENT'), ('benefit', 'BENEFITS')) as t (name, data_group) loop
        execute format(
            'create policy with_consent on client.%1$I for select using '
            || '(exists (select 1 from client.consented(%1$I.person_id, %2$L)))', data.name, data.data_group);
    end loop;
end
$$;
