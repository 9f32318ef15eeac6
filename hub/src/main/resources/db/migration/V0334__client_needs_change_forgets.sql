-- A language or a remark that was recorded by mistake may say more of a person than anybody may know, and the correction
-- needs only that there was one: it is taken out of the corrections (RODO art. 5(1)(c) and (e)). The program may say that
-- it was a mistake and no more; the text then goes, and neither it nor the remark can be changed any more.
alter table client.needs_change
    add column was_removed boolean not null default false,
    add column now_removed boolean not null default false,
    drop constraint needs_change_check,
    add constraint needs_change_differs_check check (was is distinct from now or was_removed or now_removed),
    add constraint needs_change_removed_check
        check ((field in ('INTERPRETER', 'LETTERS', 'REMARK') or not (was_removed or now_removed))
               and (not was_removed or was is null) and (not now_removed or now is null));
comment on column client.needs_change.was_removed is 'the old text was a mistake and is kept no more';
comment on column client.needs_change.now_removed is 'the new text was a mistake and is kept no more';
create function client.needs_change_forgets() returns trigger language plpgsql as $$
begin
    new.was_removed := old.was_removed or new.was_removed and old.was is not null;
    new.now_removed := old.now_removed or new.now_removed and old.now is not null;
    if new.was_removed then new.was := null; end if;
    if new.now_removed then new.now := null; end if;
    return new;
end
$$;
create trigger needs_change_forgets before update on client.needs_change
    for each row execute function client.needs_change_forgets();
grant update (was_removed, now_removed) on client.needs_change to sciezka_app;

-- What was a mistake before this day goes too. The walls are lifted for one statement, because they bind the migrating
-- role as well.
alter table client.needs_change no force row level security;
update client.needs_change c
   set was_removed = exists (select 1 from client.needs_change m
                              where m.person_id = c.person_id and m.field = c.field and m.reason = 'MISTAKE'
                                and m.was = c.was and m.number >= c.number),
       now_removed = exists (select 1 from client.needs_change m
                              where m.person_id = c.person_id and m.field = c.field and m.reason = 'MISTAKE'
                                and m.was = c.now and m.number >= c.number)
 where c.field in ('INTERPRETER', 'LETTERS', 'REMARK');
alter table client.needs_change force row level security;
