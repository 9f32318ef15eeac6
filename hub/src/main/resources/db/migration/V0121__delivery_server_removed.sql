-- An institution that once had an e-mail server wants its e-mails sent: they wait for the next server instead of being
-- lost. One that never named any is not asked.
alter table delivery.mail_server add column removed_at timestamptz;
comment on column delivery.mail_server.removed_at is 'the server is no longer used; its password is gone';
