-- What a clause lets one institution see of another's clients only once the client has consented. By itself it opens
-- nothing: whoever keeps consents asks for both. Not personal data.
create table partnership.consent_grant (
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
create index consent_grant_of_pair
    on partnership.consent_grant (holder_institution, viewer_institution, data_group, purpose, valid_from);
create index consent_grant_of_clause on partnership.consent_grant (clause_id);
grant select, insert, delete on partnership.consent_grant to sciezka_app;
