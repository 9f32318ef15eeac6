-- A new key is shown until the administrator has noted it, so that a double click or a reloaded page loses nothing.
alter table delivery.hook add column noted boolean not null default true;
comment on column delivery.hook.noted is 'the administrator has copied the key; it is shown no more';
