-- A member who was entered by mistake is deleted with all that was said; what stays is that somebody was removed, when, by
-- whom and why. The trace hangs on whoever the household began with, and stays there when the household itself is gone.
create table client.household_removal (
    id uuid primary key,
    household_id uuid not null,
    institution_id uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    reason text not null check (reason in ('WRONG_PERSON', 'NOT_TRUE', 'TWICE')),
    staff_id uuid not null,
    at timestamptz not null
);
comment on column client.household_removal.person_id is 'with whom the household began, not who was removed';
create index household_removal_of on client.household_removal (household_id);
create index household_removal_by_person on client.household_removal (person_id);
create index household_removal_by_institution on client.household_removal (institution_id);
alter table client.household_removal enable row level security;
alter table client.household_removal force row level security;
create policy own on client.household_removal using (institution_id = (select acting.institution()))
    with check (institution_id = (select acting.institution()) and exists (
        select 1 from client.person p where p.id = person_id and p.institution_id = (select acting.institution())));

-- Whoever is left may be seen again when the one protected member was the mistake.
create function client.household_loses_key() returns trigger language plpgsql as $$
begin
    delete from client.household_key where member_id = old.id;
    perform client.household_withhold(old.household_id);
    return null;
end
$$;
create trigger household_loses_key after delete on client.household_member
    for each row execute function client.household_loses_key();

grant select, insert on client.household_removal to sciezka_app;
grant delete on client.household, client.household_member, client.household_goal to sciezka_app;
