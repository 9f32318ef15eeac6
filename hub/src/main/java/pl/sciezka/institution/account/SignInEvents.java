package pl.sciezka.institution.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.StaffId;

/// Where the history of an account's sign-ins is kept (historia logowania): what happened and when, append-only.
@Repository
public class SignInEvents {

    public enum Outcome {
        SIGNED_IN,
        WRONG_PASSWORD,
        WRONG_CODE,
        LOCKED,
        RECOVERY_CODE_USED,
        PASSWORD_SET,
        PASSWORD_CONFIRMED,
        SECOND_FACTOR_ADDED,
        SECOND_FACTOR_REMOVED,
        LINK_ISSUED,
        UNLOCKED,
        SUSPENDED,
        RESTORED,
        ROLES_CHANGED
    }

    public record Event(Instant at, Outcome outcome) {}

    private final JdbcClient sql;
    private final Clock clock;

    SignInEvents(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void add(StaffId staff, Outcome outcome) {
        sql.sql("""
                insert into institution.sign_in_event (at, staff_id, institution_id, outcome)
                select :at, staff_id, institution_id, :outcome from institution.account where staff_id = :staff
                """)
                .param("at", Timestamp.from(clock.instant()))
                .param("outcome", outcome.name())
                .param("staff", staff.value())
                .update();
    }

    public List<Event> latest(StaffId staff, int limit) {
        return sql.sql("""
                select at, outcome from institution.sign_in_event
                 where staff_id = :staff
                 order by at desc, id desc
                 limit :limit
                """)
                .param("staff", staff.value())
                .param("limit", limit)
                .query((row, _) ->
                        new Event(row.getTimestamp("at").toInstant(), Outcome.valueOf(row.getString("outcome"))))
                .list();
    }
}
