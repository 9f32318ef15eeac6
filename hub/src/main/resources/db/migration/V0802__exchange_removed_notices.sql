-- What was removed as a mistake: its partners do not read it on in the history, and whoever had read it is told. A
-- correction that was removed corrects nothing, so that what it corrected stands again.
alter table client.sentence add column withdrawn boolean not null default false;
comment on column client.sentence.withdrawn is 'what it tells was removed as a mistake: read by its own institution alone';
create policy withdrawn on client.sentence as restrictive for select using (
    not withdrawn or institution_id = (select acting.institution()));
grant update (withdrawn) on client.sentence to sciezka_app;

alter table exchange.arrival add column removal_read_at timestamptz;
grant update (removal_read_at) on exchange.arrival to sciezka_app;

drop index exchange.notice_corrected_once;
create unique index notice_corrected_once on exchange.notice (corrects)
    where corrects is not null and removed_at is null;

alter table client.sentence no force row level security;
alter table exchange.notice no force row level security;
alter table exchange.arrival no force row level security;
update client.sentence s set withdrawn = true
  from exchange.notice n
 where n.removed_at is not null and s.person_id = n.person_id and s.path = '/notices/' || n.id
   and s.kind <> 'notice.removed';
update exchange.arrival a set removal_read_at = n.removed_at
  from exchange.notice n
 where n.id = a.notice_id and n.removed_at is not null;
alter table client.sentence force row level security;
alter table exchange.notice force row level security;
alter table exchange.arrival force row level security;
