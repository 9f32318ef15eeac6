-- Runs as the owner at every start: partitions of the journal for the next 24 months.
do $$
declare
    month date := date_trunc('month', now())::date;
begin
    for i in 0..24 loop
        begin
            execute format(
                'create table if not exists journal.entry_%s partition of journal.entry for values from (%L) to (%L)',
                to_char(month, 'YYYY_MM'), month, (month + interval '1 month')::date);
        exception when check_violation then
            null; -- rows of that month already lie in the default partition
        end;
        month := (month + interval '1 month')::date;
    end loop;
end
$$;
