package pl.sciezka.storage;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What followed an event and failed, as Spring Modulith's registry keeps it.
@Repository
class FailedFollowUps {

    private final JdbcClient sql;

    FailedFollowUps(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whether it is this program's turn: one at a time repeats, until its transaction ends.
    boolean takeTurn() {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended('follow-ups', 1))")
                .query(Boolean.class)
                .single();
    }

    /// What a program left half done when it was killed counts as failed; a start does not take up what it was
    /// repeating.
    void failAbandoned(Instant lastSignBefore) {
        sql.sql("""
                        update event_publication set status = 'FAILED'
                        where completion_date is null and status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')
                            and coalesce(last_resubmission_date, publication_date) < :before
                        """).param("before", Timestamp.from(lastSignBefore)).update();
    }

    /// Those whose pause is over. The pause doubles with each attempt, up to the longest.
    List<UUID> due(Instant now, Duration firstPause, Duration longestPause, int mostAttempts) {
        return sql.sql("""
                        select id from event_publication
                        where completion_date is null and status = 'FAILED' and completion_attempts < :most
                            and coalesce(last_resubmission_date, publication_date) + least(
                                make_interval(secs => :first * power(2, completion_attempts - 1)),
                                make_interval(secs => :longest)) <= :now
                        """)
                .param("most", mostAttempts)
                .param("first", firstPause.toSeconds())
                .param("longest", longestPause.toSeconds())
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    /// Attempts are used up: what is left is for a person. Names of listeners, which tell nothing of anybody.
    List<String> givenUp(int mostAttempts) {
        return sql.sql("""
                        select listener_id from event_publication
                        where completion_date is null and status = 'FAILED' and completion_attempts >= :most
                        order by listener_id
                        """).param("most", mostAttempts).query(String.class).list();
    }
}
