-- Notices of change: what one institution tells the others about a common client, and who took note of it.
create schema exchange;
grant usage on schema exchange to sciezka_app;

-- A sentence that tells data of one group closes with the clause for that group.
alter table client.sentence add column data_group text;
drop policy partner on client.sentence;
create policy partner on client.sentence for select using (
    audience @> array[(select acting.institution())]
    and exists (
        select 1 from client.sight s
         where s.holder_person = sentence.person_id and s.viewer_institution = (select acting.institution())
           and s.until is null)
    and (exists (
            select 1 from partnership.access_grant g
             where g.viewer_institution = (select acting.institution())
               and g.holder_institution = sentence.institution_id
               and (sentence.kind = 'newcomer' or g.purpose = 'JOINT_SERVICE')
               and (sentence.kind not like 'plan.%' or g.data_group = 'PLAN')
               and (sentence.data_group is null or g.data_group = sentence.data_group)
               and g.valid_from <= (select acting.day())
               and (g.valid_to is null or g.valid_to > (select acting.day())))
         or sentence.kind = 'newcomer' and exists (
            select 1 from partnership.consent_grant g
             where g.viewer_institution = (select acting.institution())
               and g.holder_institution = sentence.institution_id
               and g.purpose = 'REFERRAL'
               and g.valid_from <= (select acting.day())
               and (g.valid_to is null or g.valid_to > (select acting.day())))
         or sentence.kind not like 'plan.%'
            and exists (select 1 from client.consented(sentence.person_id, coalesce(sentence.data_group, 'IDENTITY')))));

create table exchange.notice (
    id uuid primary key,
    common_client_id uuid not null,
    institution_id uuid not null,
    person_id uuid not null references client.person (id) on delete cascade,
    told_at timestamptz not null,
    told_by uuid,
    found_on_list boolean not null,
    corrects uuid references exchange.notice (id) on delete cascade,
    correction_reason text,
    removed_at timestamptz,
    removed_by uuid,
    removal_reason text,
    check ((corrects is null) = (correction_reason is null)),
    check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (removal_reason is null))
);
create index notice_by_person on exchange.notice (person_id, told_at desc);
create index notice_by_sender on exchange.notice (institution_id, told_at desc);
create unique index notice_corrected_once on exchange.notice (corrects) where corrects is not null;

-- What it tells: read by the clause of its data group. Removed as a mistake, it stays with its author alone.
create table exchange.notice_content (
    notice_id uuid primary key references exchange.notice (id) on delete cascade,
    common_client_id uuid not null,
    institution_id uuid not null,
    person_id uuid not null,
    data_group text not null,
    kind text not null,
    day date not null,
    reason text,
    detail text,
    words text,
    hidden boolean not null default false,
    unique (notice_id, person_id, data_group)
);

-- One partner that it goes to, on which clause, and what became of it there.
create table exchange.arrival (
    notice_id uuid not null references exchange.notice (id) on delete cascade,
    common_client_id uuid not null,
    sender_id uuid not null,
    sender_person uuid not null,
    receiver_id uuid not null,
    receiver_person uuid not null references client.person (id) on delete cascade,
    data_group text not null,
    clause_id uuid not null,
    cited text not null,
    on_consent boolean not null,
    due date not null,
    read_at timestamptz,
    read_by uuid,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    primary key (notice_id, receiver_id),
    foreign key (notice_id, sender_person, data_group)
        references exchange.notice_content (notice_id, person_id, data_group) on delete cascade,
    check (sender_id <> receiver_id),
    check ((read_at is null) = (read_by is null)),
    check ((acknowledged_at is null) = (acknowledged_by is null)),
    check (acknowledged_at is null or read_at is not null)
);
create index arrival_by_receiver on exchange.arrival (receiver_id, due) where acknowledged_at is null;
create index arrival_by_receiver_person on exchange.arrival (receiver_person);
create index arrival_by_sender on exchange.arrival (sender_id) where acknowledged_at is null;

-- Kinds of notices that an institution does not want. No client's data.
create table exchange.unwanted (
    receiver_id uuid not null,
    kind text not null,
    since timestamptz not null,
    primary key (receiver_id, kind)
);

do $$
declare
    name text;
begin
    foreach name in array array['notice', 'notice_content', 'arrival', 'unwanted'] loop
        execute format('alter table exchange.%I enable row level security', name);
        execute format('alter table exchange.%I force row level security', name);
    end loop;
end
$$;

create policy own on exchange.notice using (institution_id = (select acting.institution()));
create policy told on exchange.notice for select using (exists (
    select 1 from exchange.arrival a where a.notice_id = notice.id and a.receiver_id = (select acting.institution())));

create policy own on exchange.notice_content using (institution_id = (select acting.institution()));
create policy told on exchange.notice_content for select using (
    not hidden
    and exists (
        select 1 from exchange.arrival a
         where a.notice_id = notice_content.notice_id and a.receiver_id = (select acting.institution()))
    and (exists (
            select 1 from partnership.access_grant g
             where g.viewer_institution = (select acting.institution())
               and g.holder_institution = notice_content.institution_id
               and g.data_group = notice_content.data_group
               and g.purpose = (select acting.purpose())
               and g.valid_from <= (select acting.day())
               and (g.valid_to is null or g.valid_to > (select acting.day())))
         or exists (select 1 from client.consented(notice_content.person_id, notice_content.data_group))));

create policy sent on exchange.arrival for select using (sender_id = (select acting.institution()));
-- it goes only to whom the person is open and whom a clause or a consent lets see this group
create policy goes on exchange.arrival for insert with check (
    sender_id = (select acting.institution())
    and exists (
        select 1 from client.sight s join client.person p on p.id = s.holder_person and p.protected_since is null
         where s.holder_institution = sender_id and s.holder_person = sender_person
           and s.viewer_institution = receiver_id and s.viewer_person = receiver_person and s.until is null)
    and (not on_consent and exists (
            select 1 from partnership.access_grant g
             where g.clause_id = arrival.clause_id and g.viewer_institution = receiver_id
               and g.holder_institution = sender_id and g.data_group = arrival.data_group
               and g.purpose = 'JOINT_SERVICE' and g.valid_from <= (select acting.day())
               and (g.valid_to is null or g.valid_to > (select acting.day())))
         or on_consent and exists (
            select 1 from client.consent k
             where k.institution_id = sender_id and k.person_id = sender_person
               and k.viewer_institution = receiver_id and arrival.data_group = any (k.data_groups) and k.within_area
               and k.withdrawn_at is null and k.given_on <= (select acting.day())
               and k.until >= (select acting.day()))));
create policy here on exchange.arrival for select using (
    receiver_id = (select acting.institution())
    and exists (
        select 1 from client.sight s
         where s.viewer_institution = receiver_id and s.viewer_person = receiver_person
           and s.holder_institution = sender_id and s.holder_person = sender_person and s.until is null));
create policy taken_note on exchange.arrival for update using (receiver_id = (select acting.institution()));

create policy own on exchange.unwanted using (receiver_id = (select acting.institution()));
create policy known on exchange.unwanted for select using ((select acting.institution()) is not null);

grant select, insert on exchange.notice, exchange.notice_content, exchange.arrival to sciezka_app;
grant update (removed_at, removed_by, removal_reason) on exchange.notice to sciezka_app;
grant update (hidden) on exchange.notice_content to sciezka_app;
grant update (read_at, read_by, acknowledged_at, acknowledged_by) on exchange.arrival to sciezka_app;
grant select, insert, delete on exchange.unwanted to sciezka_app;
