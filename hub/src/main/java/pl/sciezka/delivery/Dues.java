package pl.sciezka.delivery;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When to look where.
@Repository
class Dues {

    private final JdbcClient sql;

    Dues(JdbcClient sql) {
        this.sql = sql;
    }

    void ring(Destination it, Instant now) {
        add(it, now, false);
    }

    /// Every destination where it is time to look.
    List<Destination> all(Instant now) {
        return sql.sql("select distinct institution_id as institution, channel from delivery.due where at <= :now")
                .param("now", Timestamp.from(now))
                .query(Destination.class)
                .list();
    }

    /// What called for a look that begins now. Read before the list is: what it called for is then there.
    List<Long> calling(Destination it, Instant now) {
        return sql.sql("""
                        select id from delivery.due
                         where institution_id = :institution and channel = :channel and at <= :now
                        """)
                .param("institution", it.institution().value())
                .param("channel", it.channel().name())
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .list();
    }

    /// These calls have been answered, and the next try is then. Whoever called meanwhile still does.
    void answered(Destination it, List<Long> calls, Optional<Instant> next) {
        sql.sql("""
                delete from delivery.due
                 where institution_id = :institution and channel = :channel and (again or id = any (:calls))
                """)
                .param("institution", it.institution().value())
                .param("channel", it.channel().name())
                .param("calls", calls.toArray(Long[]::new))
                .update();
        next.ifPresent(at -> add(it, at, true));
    }

    private void add(Destination it, Instant at, boolean again) {
        sql.sql("""
                insert into delivery.due (institution_id, channel, at, again)
                values (:institution, :channel, :at, :again)
                """)
                .param("institution", it.institution().value())
                .param("channel", it.channel().name())
                .param("at", Timestamp.from(at))
                .param("again", again)
                .update();
    }
}
