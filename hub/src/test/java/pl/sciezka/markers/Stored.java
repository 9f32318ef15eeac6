package pl.sciezka.markers;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.testing.Markers;
import pl.sciezka.testing.TestPostgres;

/// Looks through every row of every table: words of a client stand in records of clients alone.
final class Stored {

    /// Where records of clients belong; the words of every other schema are the program's own.
    private static final Set<String> RECORDS = Set.of("client", "exchange", "plan", "adviser", "referral", "offer");

    /// What members of a partnership say at a meeting, where clients are numbers.
    private static final String SAID_AT_MEETINGS = "meeting.";

    private Stored() {}

    /// Tables, each with the field whose words stand in it.
    static Set<String> whereItDoesNotBelong(Markers markers, JdbcClient sql) {
        var found = new TreeSet<String>();
        try (var pool = TestPostgres.superuserPool(
                sql.sql("select current_database()").query(String.class).single())) {
            var all = JdbcClient.create(pool);
            for (var table : all.sql("""
                            select schemaname || '.' || quote_ident(tablename) from pg_tables
                            where schemaname not in ('pg_catalog', 'information_schema')
                            """).query(String.class).list())
                for (var row : all.sql("select t::text from " + table + " t")
                        .query(String.class)
                        .list())
                    for (var field : markers.foundIn(row)) if (!belongs(table, field)) found.add(table + ": " + field);
        }
        return found;
    }

    private static boolean belongs(String table, String field) {
        var schema = table.substring(0, table.indexOf('.'));
        return RECORDS.contains(schema) || schema.equals("cooperation") && isSaidAtMeetings(field);
    }

    static boolean isSaidAtMeetings(String field) {
        return field.startsWith(SAID_AT_MEETINGS);
    }
}
