-- Notices by which a party leaves, and takes them back before their day (wypowiedzenie); never changed.
create table partnership.notice (
    id             uuid primary key,
    agreement_id   uuid        not null references partnership.agreement,
    institution_id uuid        not null references institution.institution,
    leaves_on      date,
    staff_id       uuid        not null,
    at             timestamptz not null
);
create index on partnership.notice (agreement_id, institution_id, at);
comment on column partnership.notice.leaves_on is 'the first day outside; null: the notice before is taken back';
grant select, insert on partnership.notice to sciezka_app;
