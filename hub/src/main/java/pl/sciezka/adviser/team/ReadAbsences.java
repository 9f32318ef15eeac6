package pl.sciezka.adviser.team;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;

/// Whether somebody who is back has read what was done meanwhile.
@Repository
class ReadAbsences {

    private final JdbcClient sql;
    private final Clock clock;

    ReadAbsences(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Set<UUID> by(Acting.Staff reader) {
        return new HashSet<>(sql.sql("""
                select r.what from adviser.read_change r
                  join adviser.absence a on a.id = r.what
                 where r.staff_id = :staff and r.institution_id = :own
                """)
                .param("staff", reader.staff().value())
                .param("own", reader.institution().value())
                .query(UUID.class)
                .list());
    }

    void add(UUID absence, Acting.Staff reader) {
        sql.sql("""
                insert into adviser.read_change (what, institution_id, staff_id, at)
                values (:what, :own, :staff, :at)
                on conflict (what, staff_id) do nothing
                """)
                .param("what", absence)
                .param("own", reader.institution().value())
                .param("staff", reader.staff().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
