-- A telephone or needs that were corrected after a referral was sent: the receiver learns at once that what the referral
-- carries is old (RODO art. 19), and reads the newer ones when the sender sends them along. What was sent before goes.
alter table referral.carried
    add column outdated_on date,
    add column renewed_on date;
comment on column referral.carried.outdated_on is 'since when the sender has another telephone or other needs; null while these are the newest';
comment on column referral.carried.renewed_on is 'when the sender last sent newer ones along';
grant update (telephone, needs, interpreter_language, letters_language, needs_remark, outdated_on, renewed_on)
    on referral.carried to sciezka_app;
