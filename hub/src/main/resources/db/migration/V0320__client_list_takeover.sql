-- how the rows of an office's own list find their persons: by document, and by birth date before the name is compared
create index person_by_document on client.person (institution_id, document_index) where document_index is not null;
create index person_by_birth_date on client.person (institution_id, birth_date);
