-- What other modules may join: public facts about an institution.
create view institution.api_institution with (security_invoker = true) as
select id, kind, short_name
  from institution.institution;
grant select on institution.api_institution to sciezka_app;
