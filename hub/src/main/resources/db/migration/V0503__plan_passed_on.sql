-- Who leaves a plan leaves its part with the lead. A change remembers who proposed it, a finished action who did it:
-- institution_id says who keeps the row now.
alter table plan.change add column author_id uuid;
update plan.change set author_id = institution_id;
alter table plan.change alter column author_id set not null;
alter table plan.change add column left_to_lead boolean not null default false;
alter table plan.action add column former_owner uuid;
alter table plan.action add check (former_owner is null or owner_role is null and (removed or state in ('DONE', 'DROPPED')));

-- Somebody asks another institution to take the lead of a plan, or its lead to take the asking one's part.
create table plan.lead_offer (
    id uuid primary key,
    plan_id uuid not null references plan.joint_plan (id),
    common_client_id uuid not null,
    institution_id uuid not null,
    taker_id uuid not null,
    staff_id uuid not null,
    offered_at timestamptz not null,
    sentence text not null,
    state text not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    answered_at timestamptz,
    answered_by uuid,
    answer text,
    check (institution_id <> taker_id),
    check ((state = 'OPEN') = (answered_at is null)),
    check ((answered_at is null) = (answered_by is null)),
    check ((state = 'DECLINED') = (answer is not null))
);
create unique index lead_offer_open on plan.lead_offer (plan_id, institution_id) where state = 'OPEN';
create index lead_offer_of_taker on plan.lead_offer (taker_id) where state = 'OPEN';
create index lead_offer_of_plan on plan.lead_offer (plan_id);

alter table plan.lead_offer enable row level security;
alter table plan.lead_offer force row level security;
create policy own on plan.lead_offer using (institution_id = (select acting.institution()));
-- the taker: while it sees plans of the asking one, as with the plan itself
create policy asked_read on plan.lead_offer for select using (taker_id = (select acting.institution()) and exists (
    select 1
      from client.sight s
      join partnership.access_grant g
        on g.viewer_institution = s.viewer_institution and g.holder_institution = s.holder_institution
     where s.common_client_id = lead_offer.common_client_id
       and s.holder_institution = lead_offer.institution_id
       and s.viewer_institution = (select acting.institution())
       and s.until is null
       and g.data_group = 'PLAN'
       and g.purpose = (select acting.purpose())
       and g.valid_from <= (select acting.day())
       and (g.valid_to is null or g.valid_to > (select acting.day()))));
create policy asked_answers on plan.lead_offer for update using (taker_id = (select acting.institution()));
grant select, insert, update on plan.lead_offer to sciezka_app;
