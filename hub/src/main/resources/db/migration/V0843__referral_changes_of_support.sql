-- Whoever gives support proposes to change it; the one who referred answers. Each side still writes its own steps.
create table referral.change (
    id uuid primary key,
    referral_id uuid not null references referral.referral (id) on delete cascade,
    sender uuid not null,
    sender_person uuid not null references client.person (id) on delete cascade,
    receiver uuid not null,
    receiver_person uuid not null references client.person (id) on delete cascade,
    kind text not null check (kind in ('EXTEND', 'END', 'OTHER')),
    day date,
    support text,
    words text not null,
    clause_id uuid not null,
    cited text not null,
    proposed_at timestamptz not null,
    proposed_by uuid not null,
    due date not null,
    state text not null check (state in ('WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    ended_at timestamptz,
    ended_by uuid,
    answer text,
    read_at timestamptz,
    check (sender <> receiver),
    check ((kind = 'OTHER') = (support is not null) and (kind = 'OTHER') = (day is null)),
    check ((state = 'WAITING') = (ended_at is null) and (ended_at is null) = (ended_by is null)),
    check (state <> 'DECLINED' or answer is not null)
);
create unique index change_waits_once on referral.change (referral_id) where state = 'WAITING';
create index change_of_referral on referral.change (referral_id, proposed_at desc);
create index change_for_sender on referral.change (sender, due);
create index change_for_receiver on referral.change (receiver, due);
create index change_by_sender_person on referral.change (sender_person);
create index change_by_receiver_person on referral.change (receiver_person);

alter table referral.change enable row level security;
alter table referral.change force row level security;
create policy proposed on referral.change for select using (receiver = (select acting.institution()));
create policy asked on referral.change for select using (sender = (select acting.institution()));
-- only of support that goes on, and while a clause, or a consent with it, lets the receiver read what was carried
create policy proposes on referral.change for insert with check (
    receiver = (select acting.institution()) and state = 'WAITING'
    and exists (
        select 1 from referral.referral r join referral.carried k on k.referral_id = r.id
         where r.id = change.referral_id and r.sender = change.sender and r.receiver = change.receiver
           and r.person_id = change.sender_person and r.receiver_person = change.receiver_person
           and r.clause_id = change.clause_id and r.open_to_receiver and r.state in ('STARTED', 'EXTENDED')));
create policy moved on referral.change for update using (receiver = (select acting.institution()))
    with check (receiver = (select acting.institution()) and (state = 'WITHDRAWN' or read_at is not null));
create policy answered on referral.change for update using (sender = (select acting.institution()))
    with check (sender = (select acting.institution())
                and (state in ('ACCEPTED', 'DECLINED') or state = 'WITHDRAWN' and read_at is not null));

grant select, insert on referral.change to sciezka_app;
grant update (state, ended_at, ended_by, answer, read_at) on referral.change to sciezka_app;
