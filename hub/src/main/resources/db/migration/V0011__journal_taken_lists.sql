-- Lists that were taken along as a file (eksport listy) have a kind of their own.
alter table journal.entry drop constraint entry_kind_check;
alter table journal.entry add constraint entry_kind_check check (kind in ('LOOK', 'CHANGE', 'EXPORT'));
