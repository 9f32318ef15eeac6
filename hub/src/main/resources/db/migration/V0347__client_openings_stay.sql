-- Who opened a case stays known: a point of the agenda whose case was opened cannot be taken off any more.
alter table client.conference_opening drop constraint conference_opening_case_id_fkey;
alter table client.conference_opening add foreign key (case_id) references client.conference_case;
