-- A point of an agenda may stand for a client's case. Here it is only numbered: whose case it is, the client's module knows.
alter table cooperation.point add column case_number integer check (case_number > 0);
alter table cooperation.point add unique (meeting_id, case_number);
