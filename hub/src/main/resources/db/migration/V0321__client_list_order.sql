-- The own list is read page by page in this order; without it each page sorted the whole list.
create index identity_by_name on client.identity (institution_id, surname collate "pl-x-icu", given_name, person_id);
drop index client.identity_by_institution; -- its beginning
