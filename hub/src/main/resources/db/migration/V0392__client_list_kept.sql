-- What a list wrote over a correction can be left as it is: that is a correction too, with a reason of its own. And what
-- one member of staff corrected is asked for in Mój dzień.
alter table client.person_change
    drop constraint person_change_reason_check,
    add constraint person_change_reason_check
        check (reason in ('MISTAKE', 'CHANGED', 'DOCUMENT', 'OTHER', 'TAKEN_BACK', 'RESTORED', 'LIST_KEPT'));
create index person_change_by_staff on client.person_change (staff_id);
