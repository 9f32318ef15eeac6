package pl.sciezka.operations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import pl.sciezka.storage.Login;

/// The conversation with the server around a copy of its files; it must last on one connection from start to stop.
record BackupSession(Connection connection) implements AutoCloseable {

    /// What turns copied files into a backup: the label says from where to replay, the segments what.
    record End(String label, String firstSegment, String lastSegment) {}

    /// The slot keeps every segment written from now on until the connection ends.
    static BackupSession open(Login superuser) throws SQLException {
        var session =
                new BackupSession(DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password()));
        session.ask("select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)::text");
        session.ask("select pg_backup_start('sciezka', true)::text");
        return session;
    }

    RowCounts rows() throws SQLException {
        return RowCounts.of(connection);
    }

    End stop() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select labelfile, pg_walfile_name(lsn),
                               substring(labelfile from 'file ([0-9A-F]{24})')
                          from pg_backup_stop(false)
                        """)) {
            row.next();
            return new End(row.getString(1), row.getString(3), row.getString(2));
        }
    }

    private void ask(String question) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(question);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
