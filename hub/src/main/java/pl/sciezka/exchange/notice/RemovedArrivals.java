package pl.sciezka.exchange.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Waiting;

/// Notices that somebody here read and that were removed as a mistake afterwards, until somebody opens what is left of
/// them: whatever was done because of them may want undoing.
@Repository
class RemovedArrivals {

    record Removed(NoticeId notice, PersonId own, String partner, Instant at) {

        LocalDate due() {
            return Arrival.dueAfter(Warsaw.dayOf(at));
        }

        Waiting waiting() {
            return new Waiting(
                    "exchange.waiting.removed",
                    List.of(partner),
                    own,
                    null,
                    "/notices/" + notice.value(),
                    at,
                    due(),
                    null);
        }
    }

    private final JdbcClient sql;

    RemovedArrivals(JdbcClient sql) {
        this.sql = sql;
    }

    List<Removed> here(InstitutionId us) {
        return sql.sql("""
                select a.notice_id, a.receiver_person, i.short_name, n.removed_at
                  from exchange.arrival a
                  join exchange.notice n on n.id = a.notice_id and n.removed_at is not null
                  join institution.institution i on i.id = a.sender_id
                 where a.receiver_id = :us and a.read_at is not null and a.removal_read_at is null
                 order by n.removed_at, a.notice_id
                """)
                .param("us", us.value())
                .query((row, _) -> new Removed(
                        new NoticeId(row.getObject("notice_id", UUID.class)),
                        new PersonId(row.getObject("receiver_person", UUID.class)),
                        row.getString("short_name"),
                        row.getTimestamp("removed_at").toInstant()))
                .list();
    }
}
