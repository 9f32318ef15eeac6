package pl.sciezka.client.guard;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.Alert;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// What was looked at and stays as it is (zostaje tak). When one of the two matters moves it becomes another one, and
/// is asked about anew.
@Repository
class KeptAlerts {

    record Kept(Alert.Met met, StaffId by, Instant at) {}

    private final JdbcClient sql;
    private final Clock clock;

    KeptAlerts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Kept> of(PersonId own) {
        return sql.sql("select ours, theirs, staff_id, at from client.alert_kept where person_id = :person")
                .param("person", own.value())
                .query((row, _) -> new Kept(
                        new Alert.Met(row.getObject("ours", UUID.class), row.getObject("theirs", UUID.class)),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /// Whoever was first stays named.
    void keep(PersonId own, Alert.Met met, Acting.Staff by) {
        sql.sql("""
                insert into client.alert_kept (institution_id, person_id, ours, theirs, at, staff_id)
                values (:own, :person, :ours, :theirs, :at, :by)
                on conflict do nothing
                """)
                .param("own", by.institution().value())
                .param("person", own.value())
                .param("ours", met.ours())
                .param("theirs", met.theirs())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.staff().value())
                .update();
    }
}
