-- A plan that a party refused says who and why, until it is put forward again.
alter table plan.joint_plan drop constraint joint_plan_state_check;
alter table plan.joint_plan add constraint joint_plan_state_check
    check (state in ('DRAFT', 'REFUSED', 'TO_BE_AGREED', 'ACTIVE', 'SUSPENDED', 'CLOSED', 'FROZEN'));
