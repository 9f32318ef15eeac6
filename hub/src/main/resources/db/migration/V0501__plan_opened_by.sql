-- Who began a plan is reminded of it while it is a draft. Of plans begun before, nobody knows.
alter table plan.joint_plan add column opened_by uuid;
alter table plan.joint_plan alter column opened_by set default acting.staff();
