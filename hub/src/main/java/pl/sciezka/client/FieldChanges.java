package pl.sciezka.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;

/// Keeps the old and the new value of corrected fields, in a table of the module whose record was corrected. `table`
/// with its schema, and its `column` for what was corrected, are written in the code that asks.
@Repository
public class FieldChanges {

    private final JdbcClient sql;
    private final Clock clock;

    FieldChanges(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// With the reason as it was written.
    public void add(
            String table, String column, UUID corrected, List<FieldChange> changes, String reason, Acting.Staff by) {
        add(table, column, corrected, changes, Map.of("reason", reason), by);
    }

    /// With a chosen reason; the table has a column for its words.
    public void add(
            String table, String column, UUID corrected, List<FieldChange> changes, WhyCorrected why, Acting.Staff by) {
        var words = why.words();
        var reason = why.reason().name();
        add(
                table,
                column,
                corrected,
                changes,
                words == null ? Map.of("reason", reason) : Map.of("reason", reason, "words", words),
                by);
    }

    /// From the columns of such a table.
    public static FieldChange in(ResultSet row) throws SQLException {
        return new FieldChange(row.getString("field"), row.getString("was"), row.getString("now"));
    }

    private void add(
            String table,
            String column,
            UUID corrected,
            List<FieldChange> changes,
            Map<String, String> why,
            Acting.Staff by) {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        var columns = String.join(", ", why.keySet());
        var values = ":" + String.join(", :", why.keySet());
        for (var it : changes)
            sql.sql("insert into " + table + " (id, " + column + ", institution_id, field, was, now, staff_id, at, "
                            + columns
                            + ") values (gen_random_uuid(), :corrected, :own, :field, :was, :now, :staff, :at, "
                            + values + ")")
                    .param("corrected", corrected)
                    .param("own", by.institution().value())
                    .param("field", it.field())
                    .param("was", it.was())
                    .param("now", it.now())
                    .param("staff", by.staff().value())
                    .param("at", at)
                    .params(why)
                    .update();
    }
}
