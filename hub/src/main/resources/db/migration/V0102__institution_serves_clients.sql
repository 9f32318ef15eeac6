-- Whether a colleague works with clients, for those in other institutions who may not see roles. It follows the roles
-- of the account. The walls are lifted for one statement, because they bind the migrating role as well.
alter table institution.colleague add column serves_clients boolean not null default false;

alter table institution.colleague no force row level security;
alter table institution.account_role no force row level security;
update institution.colleague c
   set serves_clients = true
 where exists (select 1
                 from institution.account_role r
                where r.staff_id = c.staff_id and r.role in ('PRACTITIONER', 'COORDINATOR'));
alter table institution.colleague force row level security;
alter table institution.account_role force row level security;
