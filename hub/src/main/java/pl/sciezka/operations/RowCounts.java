package pl.sciezka.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many rows each table of the database holds, all counted at the same moment.
record RowCounts(SortedMap<String, Long> byTable) {

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and c.relpersistence = 'p'
               and n.nspname not in ('pg_catalog', 'information_schema')
            """;

    /// The connection must be the superuser's: row-level security hides rows from everyone else.
    static RowCounts of(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            var counts = new TreeMap<String, Long>();
            for (var table : tables(connection)) {
                try (var row = statement.executeQuery("select count(*) from " + table)) {
                    row.next();
                    counts.put(table, row.getLong(1));
                }
            }
            return new RowCounts(counts);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }

    long total() {
        return byTable.values().stream().mapToLong(Long::longValue).sum();
    }

    long in(String table) {
        return byTable.getOrDefault(table, 0L);
    }
}
