package pl.sciezka.client;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;

/// Keeps the old and the new value of corrected fields, in a table of the module whose record was corrected.
@Repository
public class FieldChanges {

    private final JdbcClient sql;
    private final Clock clock;

    FieldChanges(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// `table` with its schema, and its column for what was corrected; both are written in the code that asks.
    public void add(
            String table, String column, UUID corrected, List<FieldChange> changes, String reason, Acting.Staff by) {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        for (var it : changes)
            sql.sql("insert into " + table + " (id, " + column + """
                    , institution_id, field, was, now, reason, staff_id, at)
                    values (gen_random_uuid(), :corrected, :own, :field, :was, :now, :reason, :staff, :at)
                    """)
                    .param("corrected", corrected)
                    .param("own", by.institution().value())
                    .param("field", it.field())
                    .param("was", it.was())
                    .param("now", it.now())
                    .param("reason", reason)
                    .param("staff", by.staff().value())
                    .param("at", at)
                    .update();
    }
}
