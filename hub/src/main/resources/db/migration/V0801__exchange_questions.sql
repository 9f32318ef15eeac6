-- Questions between institutions about a common client, and their answers.
create table exchange.question (
    id uuid primary key,
    common_client_id uuid,
    asker_id uuid not null,
    asker_person uuid not null references client.person (id) on delete cascade,
    holder_id uuid not null,
    holder_person uuid references client.person (id) on delete cascade,
    kind text not null,
    data_group text not null,
    clause_id uuid not null,
    cited text not null,
    on_consent boolean not null,
    words text,
    asked_at timestamptz not null,
    asked_by uuid not null,
    due date not null,
    state text not null check (state in ('OPEN', 'ANSWERED', 'WITHDRAWN')),
    answered_at timestamptz,
    read_at timestamptz,
    check (asker_id <> holder_id),
    check ((holder_person is null) = (common_client_id is null)),
    check ((state = 'ANSWERED') = (answered_at is not null)),
    check (read_at is null or answered_at is not null)
);
create index question_of_holder on exchange.question (holder_id, due) where state = 'OPEN';
create index question_of_asker on exchange.question (asker_id, asked_at desc);
create index question_by_asker_person on exchange.question (asker_person);
create index question_by_holder_person on exchange.question (holder_person);

-- What was answered: read by the clause of its data group.
create table exchange.answer (
    question_id uuid primary key references exchange.question (id) on delete cascade,
    holder_id uuid not null,
    holder_person uuid,
    asker_id uuid not null,
    data_group text not null,
    kind text not null,
    day date,
    detail text,
    words text,
    answered_by uuid,
    signed text,
    check ((answered_by is null) <> (signed is null))
);
comment on column exchange.answer.signed is 'who answered by a one-time link, as typed there';

-- A one-time link for a partner without an account. No client's data: key and code as hashes, and what it opens.
create table exchange.link (
    key text primary key,
    question_id uuid not null references exchange.question (id) on delete cascade,
    asker_id uuid not null,
    code bytea not null,
    wrong_codes int not null default 0,
    until date not null,
    used_at timestamptz
);
create unique index link_of_question on exchange.link (question_id);

do $$
declare
    name text;
begin
    foreach name in array array['question', 'answer', 'link'] loop
        execute format('alter table exchange.%I enable row level security', name);
        execute format('alter table exchange.%I force row level security', name);
    end loop;
end
$$;

create policy asked on exchange.question for select using (asker_id = (select acting.institution()));
-- one asks whom the person is open to and who may tell this group; a partner without an account is asked by a link
create policy asks on exchange.question for insert with check (
    asker_id = (select acting.institution())
    and exists (select 1 from client.person p
                 where p.id = asker_person and p.institution_id = asker_id and p.protected_since is null)
    and (holder_person is null
         or exists (
            select 1 from client.sight s
             where s.viewer_institution = asker_id and s.viewer_person = asker_person
               and s.holder_institution = holder_id and s.holder_person = question.holder_person and s.until is null))
    and (on_consent and exists (select 1 from client.consented(holder_person, data_group))
         or not on_consent and exists (
            select 1 from partnership.access_grant g
             where g.clause_id = question.clause_id and g.viewer_institution = asker_id
               and g.holder_institution = holder_id and g.data_group = question.data_group
               and g.purpose = 'JOINT_SERVICE' and g.valid_from <= (select acting.day())
               and (g.valid_to is null or g.valid_to > (select acting.day())))));
-- while the clause stands on which it may be answered
create policy to_us on exchange.question for select using (
    holder_id = (select acting.institution())
    and exists (
        select 1 from client.sight s
         where s.viewer_institution = asker_id and s.viewer_person = asker_person
           and s.holder_institution = holder_id and s.holder_person = question.holder_person and s.until is null)
    and (exists (
            select 1 from partnership.access_grant g
             where g.viewer_institution = asker_id and g.holder_institution = holder_id
               and g.data_group = question.data_group and g.purpose = 'JOINT_SERVICE'
               and g.valid_from <= (select acting.day())
               and (g.valid_to is null or g.valid_to > (select acting.day())))
         or exists (
            select 1 from client.consent k
             where k.institution_id = holder_id and k.person_id = question.holder_person
               and k.viewer_institution = asker_id and question.data_group = any (k.data_groups) and k.within_area
               and k.withdrawn_at is null and k.given_on <= (select acting.day())
               and k.until >= (select acting.day()))));
create policy moved_by_asker on exchange.question for update using (asker_id = (select acting.institution()));
create policy answered on exchange.question for update using (holder_id = (select acting.institution()));

create policy own on exchange.answer using (holder_id = (select acting.institution()));
create policy told on exchange.answer for select using (
    asker_id = (select acting.institution())
    and (signed is not null
         or exists (
            select 1 from partnership.access_grant g
             where g.viewer_institution = (select acting.institution())
               and g.holder_institution = answer.holder_id and g.data_group = answer.data_group
               and g.purpose = (select acting.purpose()) and g.valid_from <= (select acting.day())
               and (g.valid_to is null or g.valid_to > (select acting.day())))
         or exists (select 1 from client.consented(answer.holder_person, answer.data_group))));
-- by a link: written for the partner by the asking side, once the key and the code were right
create policy by_link on exchange.answer for insert with check (
    asker_id = (select acting.institution()) and signed is not null and exists (
        select 1 from exchange.link l
         where l.question_id = answer.question_id and l.asker_id = answer.asker_id and l.used_at is not null));

create policy own on exchange.link using (asker_id = (select acting.institution()));
create policy holder on exchange.link for select using (key = (select acting.key()));
create policy tried on exchange.link for update using (key = (select acting.key()));

grant select, insert on exchange.question, exchange.answer, exchange.link to sciezka_app;
grant update (state, answered_at, read_at) on exchange.question to sciezka_app;
grant update (wrong_codes, used_at) on exchange.link to sciezka_app;
