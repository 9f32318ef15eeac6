-- The operator named a new administrator for an institution whose own had left: who, when and on what ground. Read by
-- the institution alone; never changed.
create table institution.administrator_replaced (
    id             uuid primary key,
    institution_id uuid        not null references institution.institution,
    at             timestamptz not null,
    operator       uuid        not null,
    successor      uuid        not null references institution.account,
    suspended      uuid[]      not null,
    ground         text        not null
);
create index on institution.administrator_replaced (institution_id, at desc);
alter table institution.administrator_replaced enable row level security;
alter table institution.administrator_replaced force row level security;
create policy own on institution.administrator_replaced
    using (institution_id = (select acting.institution()));
grant select, insert on institution.administrator_replaced to sciezka_app;
