-- A new account starts with its login, the one thing that may be taken already; the colleague's row follows in the
-- same transaction.
alter table institution.account
    alter constraint account_staff_id_institution_id_fkey deferrable initially deferred;

-- an institution whose first administrator's login turns out to be taken is taken back at once
grant delete on institution.institution to sciezka_app;
