package pl.sciezka.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// One statement on a connection of its own.
final class Asking {

    private Asking() {}

    static String ask(Login login, String question) throws SQLException {
        try (var connection = connect(login);
                var rows = connection.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void execute(Login login, String statement) throws SQLException {
        try (var connection = connect(login)) {
            connection.createStatement().execute(statement);
        }
    }

    static Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }
}
