-- The members of one common client are asked for on every card and in its policies.
create index membership_of_common on client.membership (common_client_id, institution_id);
