-- A PESEL that was typed in by mistake may be somebody else's, and the correction needs only that there was one: it is
-- taken out of the corrections (RODO art. 5(1)(c) and (e)). The program may say that it was a mistake and no more; the
-- number then goes, and neither it nor the remark can be changed any more.
alter table client.person_change
    add column was_removed boolean not null default false,
    add column now_removed boolean not null default false,
    add constraint person_change_removed_check
        check ((field = 'PESEL' or not (was_removed or now_removed))
               and (not was_removed or was_sealed is null) and (not now_removed or now_sealed is null));
comment on column client.person_change.was_removed is 'the old number was a mistake and is kept no more';
comment on column client.person_change.now_removed is 'the new number was a mistake and is kept no more';
create function client.person_change_forgets() returns trigger language plpgsql as $$
begin
    new.was_removed := old.was_removed or new.was_removed and old.was_sealed is not null;
    new.now_removed := old.now_removed or new.now_removed and old.now_sealed is not null;
    if new.was_removed then new.was_sealed := null; end if;
    if new.now_removed then new.now_sealed := null; end if;
    return new;
end
$$;
create trigger person_change_forgets before update on client.person_change
    for each row execute function client.person_change_forgets();
grant update (was_removed, now_removed) on client.person_change to sciezka_app;
