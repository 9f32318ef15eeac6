-- What a clause in force lets one institution see of another's clients. Never per client: the client is reached
-- through sight, so an annex costs milliseconds whatever the number of clients. Not personal data.
create schema partnership;
grant usage on schema partnership to sciezka_app;
create table partnership.access_grant (
    id uuid primary key default gen_random_uuid(),
    clause_id uuid not null,
    viewer_institution uuid not null,
    holder_institution uuid not null,
    data_group text not null,
    purpose text not null,
    valid_from date not null,
    valid_to date,
    check (viewer_institution <> holder_institution),
    check (valid_to is null or valid_to > valid_from)
);
create index access_grant_of_pair
    on partnership.access_grant (viewer_institution, holder_institution, data_group, purpose, valid_from);
create index access_grant_of_clause on partnership.access_grant (clause_id);
grant select, insert, delete on partnership.access_grant to sciezka_app;
