-- Who acts in the running transaction. The program says it with set_config(..., true); policies read it here.
-- An unset value is null, so nobody acts and row-level security shows nothing.
create schema acting;
grant usage on schema acting to sciezka_app;

create function acting.kind() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('app.kind', true), '') $$;
create function acting.institution() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('app.institution', true), '')::uuid $$;
create function acting.staff() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('app.staff', true), '')::uuid $$;
create function acting.purpose() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('app.purpose', true), '') $$;
create function acting.key() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('app.key', true), '') $$;
create function acting.day() returns date language sql stable parallel safe
    as $$ select nullif(current_setting('app.day', true), '')::date $$;
