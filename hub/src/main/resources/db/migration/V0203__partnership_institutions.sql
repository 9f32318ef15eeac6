-- Leads and parties are institutions of the hub.
alter table partnership.partnership add foreign key (lead) references institution.institution;
alter table partnership.party add foreign key (institution_id) references institution.institution;
