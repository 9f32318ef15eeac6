-- Who works with whom is asked from both sides; without this every such question reads the grants of all agreements.
create index access_grant_of_holder on partnership.access_grant (holder_institution, data_group, purpose);
