-- What the client needs in contact travels with the referral: its receiver may see no contact data of the sender.
alter table referral.carried
    add column needs text[] not null default '{}',
    add column interpreter_language text,
    add column letters_language text,
    add column needs_remark text;
