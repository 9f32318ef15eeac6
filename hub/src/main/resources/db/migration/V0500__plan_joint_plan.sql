-- Joint plans. A row belongs to the institution that answers for it (institution_id); the others see it pairwise:
-- an open sight of the common client plus a grant for PLAN. `parts` counts the rows of a plan, so that whoever sees
-- fewer knows that part of it is hidden and may only read.
create schema plan;
grant usage on schema plan to sciezka_app;

create table plan.joint_plan (
    id uuid primary key,
    common_client_id uuid not null,
    institution_id uuid not null,
    skeleton text,
    skeleton_version int,
    state text not null check (state in ('DRAFT', 'TO_BE_AGREED', 'ACTIVE', 'SUSPENDED', 'CLOSED', 'FROZEN')),
    state_day date not null,
    state_reason text,
    state_until date,
    state_note text,
    content int not null,
    agreements jsonb not null,
    parts int not null,
    version int not null default 0,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    check ((skeleton is null) = (skeleton_version is null))
);
-- one plan of a common client runs at a time
create unique index joint_plan_running on plan.joint_plan (common_client_id) where state not in ('CLOSED', 'FROZEN');
create index joint_plan_by_client on plan.joint_plan (common_client_id);

create table plan.barrier (
    id uuid primary key,
    plan_id uuid not null references plan.joint_plan (id),
    common_client_id uuid not null,
    institution_id uuid not null,
    place int not null,
    area text not null,
    name text not null,
    state text not null check (state in ('FOUND', 'WORKED_ON', 'LIFTED', 'RETURNED')),
    state_day date,
    provenance jsonb not null,
    removed boolean not null
);
create table plan.goal (
    id uuid primary key,
    plan_id uuid not null references plan.joint_plan (id),
    common_client_id uuid not null,
    institution_id uuid not null,
    place int not null,
    barrier_id uuid not null,
    text text not null,
    grade text check (grade in ('ACHIEVED', 'PARTLY', 'NOT')),
    sentence text,
    graded_on date,
    provenance jsonb not null,
    removed boolean not null,
    check ((grade is null) = (graded_on is null))
);
-- institution_id is the owner; while the owner is to be settled it is the leading institution and owner_role says whom
-- to look for
create table plan.action (
    id uuid primary key,
    plan_id uuid not null references plan.joint_plan (id),
    common_client_id uuid not null,
    institution_id uuid not null,
    place int not null,
    goal_id uuid not null,
    what text not null,
    by_client boolean not null,
    owner_role text,
    staff_id uuid,
    due date,
    waits_for uuid[] not null,
    state text not null check (state in ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'DONE', 'PUT_OFF', 'DROPPED')),
    state_day date,
    state_until date,
    state_reason text,
    provenance jsonb not null,
    removed boolean not null
);
create table plan.change (
    id uuid primary key,
    plan_id uuid not null references plan.joint_plan (id),
    common_client_id uuid not null,
    institution_id uuid not null,
    number int not null,
    staff_id uuid not null,
    day date not null,
    edits jsonb not null,
    needed jsonb not null,
    agreements jsonb not null,
    state text not null check (state in ('GATHERED', 'TO_BE_AGREED', 'IN_FORCE', 'WITHDRAWN', 'REFUSED')),
    state_data jsonb not null,
    unique (plan_id, number)
);
-- Statutory plans stay documents of their own; here only kind, number and day.
create table plan.document (
    id uuid primary key,
    plan_id uuid not null references plan.joint_plan (id),
    common_client_id uuid not null,
    institution_id uuid not null,
    kind text not null check (kind in ('IPD', 'KONTRAKT_SOCJALNY', 'IPZS')),
    number text not null,
    dated date not null,
    staff_id uuid not null,
    linked_on date not null,
    unlinked_on date
);
create index barrier_of_plan on plan.barrier (plan_id);
create index goal_of_plan on plan.goal (plan_id);
create index action_of_plan on plan.action (plan_id);
create index action_by_staff on plan.action (institution_id, staff_id, due) where not removed;
create index change_of_plan on plan.change (plan_id);
create index document_of_plan on plan.document (plan_id);

do $$
declare
    name text;
begin
    foreach name in array array['joint_plan', 'barrier', 'goal', 'action', 'change', 'document'] loop
        execute format('alter table plan.%I enable row level security', name);
        execute format('alter table plan.%I force row level security', name);
        execute format('create policy own on plan.%I using (institution_id = (select acting.institution()))', name);
        execute format($policy$
            create policy partner on plan.%1$I using (exists (
                select 1
                  from client.sight s
                  join partnership.access_grant g
                    on g.viewer_institution = s.viewer_institution and g.holder_institution = s.holder_institution
                 where s.common_client_id = %1$I.common_client_id
                   and s.holder_institution = %1$I.institution_id
                   and s.viewer_institution = (select acting.institution())
                   and s.until is null
                   and g.data_group = 'PLAN'
                   and g.purpose = (select acting.purpose())
                   and g.valid_from <= (select acting.day())
                   and (g.valid_to is null or g.valid_to > (select acting.day()))))
            $policy$, name);
    end loop;
end
$$;
grant select, insert, update on plan.joint_plan, plan.barrier, plan.goal, plan.action, plan.change, plan.document
    to sciezka_app;
