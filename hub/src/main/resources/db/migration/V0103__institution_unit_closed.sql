-- A closed unit is offered nowhere and keeps its name where it is written.
alter table institution.unit add column closed_from date;
