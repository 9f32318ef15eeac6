package pl.sciezka.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Which program sends to a destination (kolej): the one that has its advisory lock. All locks of a program hang on one
/// connection, kept only while something is being sent: when the program or the connection dies, so do its turns.
@Repository
class Turns {

    private static final int SECONDS_TO_ANSWER = 2;

    private final DataSource database;
    private final Set<Destination> held = new HashSet<>();
    private @Nullable Connection connection;

    Turns(DataSource database) {
        this.database = database;
    }

    /// False when another program has it, or nobody can know.
    synchronized boolean take(Destination it) {
        try {
            if (connection == null) connection = database.getConnection();
            if (asks(connection, "select pg_try_advisory_lock(hashtextextended(?, 120))", it)) held.add(it);
            else closeWhenIdle();
            return held.contains(it);
        } catch (SQLException e) {
            lost();
            return false;
        }
    }

    synchronized boolean has(Destination it) {
        if (!held.contains(it) || connection == null) return false;
        try {
            if (connection.isValid(SECONDS_TO_ANSWER)) return true;
        } catch (SQLException e) {
            // lost, as below
        }
        lost();
        return false;
    }

    synchronized void giveBack(Destination it) {
        if (!held.remove(it) || connection == null) return;
        try {
            asks(connection, "select pg_advisory_unlock(hashtextextended(?, 120))", it);
            closeWhenIdle();
        } catch (SQLException e) {
            lost();
        }
    }

    private void closeWhenIdle() throws SQLException {
        if (!held.isEmpty() || connection == null) return;
        connection.close();
        connection = null;
    }

    /// Closed for good and not given back to the pool: locks that still hang on it must go with it.
    private void lost() {
        held.clear();
        if (connection == null) return;
        try {
            connection.abort(Runnable::run);
            connection.close();
        } catch (SQLException e) {
            // it is gone already
        }
        connection = null;
    }

    private static boolean asks(Connection connection, String question, Destination it) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, "delivery:" + it.institution().value() + ":" + it.channel());
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
