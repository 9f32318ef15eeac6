package pl.sciezka.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A moment in a row of the database (chwila).
public final class Moment {

    private Moment() {}

    /// Null where the column is.
    public static @Nullable Instant in(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
