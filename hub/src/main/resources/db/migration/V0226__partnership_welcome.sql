-- Which meeting was convened to welcome which newcomer (spotkanie powitalne); the meeting itself is kept by cooperation.
create table partnership.welcome (
    meeting_id     uuid primary key,
    partnership_id uuid not null references partnership.partnership,
    institution_id uuid not null references institution.institution
);
create index on partnership.welcome (partnership_id, institution_id);
comment on column partnership.welcome.institution_id is 'the newcomer';
grant select, insert on partnership.welcome to sciezka_app;
