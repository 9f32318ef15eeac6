-- The household (gospodarstwo domowe): members over time, as one institution recorded them. A member is an own person, or
-- somebody named only as far as needed. Partners read it with the data group FAMILY; one protected member hides it all.
create table client.household (
    id uuid primary key,
    institution_id uuid not null,
    recorded_on date not null,
    version int not null default 1
);
create table client.household_member (
    id uuid primary key,
    household_id uuid not null references client.household (id) on delete cascade,
    institution_id uuid not null,
    person_id uuid references client.person (id) on delete cascade,
    given_name text not null check (char_length(given_name) <= 60),
    birth_year int check (birth_year between 1900 and 2200),
    relation text not null check (relation in ('FIRST', 'SPOUSE', 'PARTNER', 'CHILD', 'PARENT', 'GRANDPARENT', 'SIBLING',
                                               'OTHER_RELATIVE', 'UNRELATED')),
    keeps_house boolean not null,
    occupation text not null check (occupation in ('WORKS', 'UNEMPLOYED', 'LEARNS', 'NONE', 'UNKNOWN')),
    occupation_year int check (occupation_year between 1900 and 2200),
    supported_by uuid references client.household_member (id) on delete set null,
    from_day date not null,
    to_day date,
    check (to_day > from_day),
    check (supported_by <> id)
);
comment on column client.household_member.keeps_house is 'lives here and keeps house together with the others';
comment on column client.household_member.to_day is 'the day from which it is no member any more';
create index household_member_of on client.household_member (household_id);
create index household_member_by_person on client.household_member (person_id);
create index household_member_by_institution on client.household_member (institution_id);
create index household_by_institution on client.household (institution_id);

create table client.household_goal (
    id uuid primary key,
    household_id uuid not null references client.household (id) on delete cascade,
    institution_id uuid not null,
    text text not null check (char_length(text) <= 200),
    state text not null check (state in ('OPEN', 'REACHED', 'DROPPED')),
    day date not null
);
create index household_goal_of on client.household_goal (household_id);
create index household_goal_by_institution on client.household_goal (institution_id);

-- what was corrected: old, new, why, by whom; stays with the own institution
create table client.household_change (
    id uuid primary key,
    member_id uuid not null references client.household_member (id) on delete cascade,
    institution_id uuid not null,
    field text not null,
    was text,
    now text,
    reason text not null,
    staff_id uuid not null,
    at timestamptz not null
);
create index household_change_of on client.household_change (member_id);
create index household_change_by_institution on client.household_change (institution_id);

-- Which own persons open a household to partners, and when. A table of its own, as a policy of members cannot read members.
create table client.household_key (
    member_id uuid primary key references client.household_member (id) on delete cascade,
    household_id uuid not null,
    institution_id uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    from_day date not null,
    to_day date,
    withheld boolean not null default false
);
create index household_key_of on client.household_key (household_id);
create index household_key_by_person on client.household_key (person_id);
create index household_key_by_institution on client.household_key (institution_id);

create function client.household_withhold(household uuid) returns void language sql as $$
    update client.household_key k
       set withheld = exists (
               select 1 from client.household_key o join client.person p on p.id = o.person_id
                where o.household_id = household and p.protected_since is not null)
     where k.household_id = household
$$;
create function client.household_keys() returns trigger language plpgsql as $$
begin
    if new.person_id is null then
        delete from client.household_key where member_id = new.id;
        return null;
    end if;
    if exists (select 1 from client.household_key k
                where k.person_id = new.person_id and k.member_id <> new.id
                  and daterange(k.from_day, k.to_day) && daterange(new.from_day, new.to_day)) then
        raise exception 'A person is in one household at a time' using errcode = '23P01';
    end if;
    insert into client.household_key (member_id, household_id, institution_id, person_id, from_day, to_day)
    values (new.id, new.household_id, new.institution_id, new.person_id, new.from_day, new.to_day)
    on conflict (member_id) do update
       set household_id = new.household_id, person_id = new.person_id, from_day = new.from_day, to_day = new.to_day;
    perform client.household_withhold(new.household_id);
    return null;
end
$$;
create trigger household_keys after insert or update on client.household_member
    for each row execute function client.household_keys();
create function client.households_follow_protection() returns trigger language plpgsql as $$
begin
    perform client.household_withhold(household_id) from client.household_key where person_id = new.id;
    return null;
end
$$;
create trigger households_follow_protection after update on client.person
    for each row when (old.protected_since is distinct from new.protected_since)
    execute function client.households_follow_protection();

do $$
declare
    name text;
begin
    foreach name in array array['household', 'household_member', 'household_goal', 'household_change',
                                'household_key'] loop
        execute format('alter table client.%I enable row level security', name);
        execute format('alter table client.%I force row level security', name);
        execute format('create policy own on client.%I using (institution_id = (select acting.institution()))', name);
    end loop;
end
$$;
create policy partner on client.household_key for select using (
    not withheld
    and from_day <= (select acting.day())
    and (to_day is null or to_day > (select acting.day()))
    and exists (
        select 1
          from client.sight s
          join partnership.access_grant g
            on g.viewer_institution = s.viewer_institution and g.holder_institution = s.holder_institution
         where s.holder_person = household_key.person_id
           and s.viewer_institution = (select acting.institution())
           and s.until is null
           and g.data_group = 'FAMILY'
           and g.purpose = (select acting.purpose())
           and g.valid_from <= (select acting.day())
           and (g.valid_to is null or g.valid_to > (select acting.day()))));
create policy partner on client.household for select using (
    exists (select 1 from client.household_key k where k.household_id = household.id));
create policy partner on client.household_member for select using (
    exists (select 1 from client.household_key k where k.household_id = household_member.household_id));
create policy partner on client.household_goal for select using (
    exists (select 1 from client.household_key k where k.household_id = household_goal.household_id));

grant select, insert, update on client.household, client.household_member, client.household_goal to sciezka_app;
grant select, insert on client.household_change to sciezka_app;
grant select, insert, update, delete on client.household_key to sciezka_app;
