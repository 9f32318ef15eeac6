-- Why a member of a household was corrected is chosen now, with words where they are needed. A name that was a mistake
-- is not kept: the program may say that it was one and no more, the name then goes, and neither it nor the remark can be
-- changed any more. Who supports whom is kept by member and not by name.
alter table client.household_change
    add column words text check (char_length(words) <= 200),
    add column was_removed boolean not null default false,
    add column now_removed boolean not null default false;
comment on column client.household_change.was_removed is 'the old text was a mistake and is kept no more';
comment on column client.household_change.now_removed is 'the new text was a mistake and is kept no more';

alter table client.household_change no force row level security;
alter table client.household_member no force row level security;
update client.household_change set words = left(reason, 200), reason = 'OTHER';
create function pg_temp.member_called(called text, beside uuid) returns text language sql as $$
    select case when count(*) = 1 then min(m.id::text) end
      from client.household_member m
      join client.household_member o on o.household_id = m.household_id and o.id = beside
     where m.given_name = called
$$;
update client.household_change
   set was = pg_temp.member_called(was, member_id), now = pg_temp.member_called(now, member_id),
       was_removed = was is not null and pg_temp.member_called(was, member_id) is null,
       now_removed = now is not null and pg_temp.member_called(now, member_id) is null
 where field = 'supportedBy';
alter table client.household_change force row level security;
alter table client.household_member force row level security;

alter table client.household_change
    add constraint household_change_removed_check
        check ((not was_removed or was is null) and (not now_removed or now is null)),
    add constraint household_change_reason_check check (reason in ('MISTAKE', 'CHANGED', 'DOCUMENT', 'OTHER'));
create function client.household_change_forgets() returns trigger language plpgsql as $$
begin
    new.was_removed := old.was_removed or new.was_removed and old.was is not null;
    new.now_removed := old.now_removed or new.now_removed and old.now is not null;
    if new.was_removed then new.was := null; end if;
    if new.now_removed then new.now := null; end if;
    return new;
end
$$;
create trigger household_change_forgets before update on client.household_change
    for each row execute function client.household_change_forgets();
grant update (was_removed, now_removed) on client.household_change to sciezka_app;
