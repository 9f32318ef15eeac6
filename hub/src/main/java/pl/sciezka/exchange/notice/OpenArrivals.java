package pl.sciezka.exchange.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Arrivals of notices that nobody has noted yet, for Mój dzień; a notice that was corrected wants no more.
@Repository
class OpenArrivals {

    /// `partner`: who told it, or who does not take note of it. `person` is the sender's record.
    record Open(
            NoticeId notice,
            NoticeKind kind,
            boolean corrects,
            PersonId own,
            Seen person,
            String partner,
            Instant since,
            LocalDate due) {

        String path() {
            return "/notices/" + notice.value();
        }
    }

    private static final String SELECT = """
            select a.notice_id, c.kind, n.corrects is not null as corrects, a.receiver_person, a.sender_person, a.sender_id, i.short_name, n.told_at, a.due
              from exchange.arrival a
              join exchange.notice n on n.id = a.notice_id
              join exchange.notice_content c on c.notice_id = a.notice_id and not c.hidden
              left join exchange.notice later on later.corrects = n.id and later.removed_at is null
            """;

    private final JdbcClient sql;

    OpenArrivals(JdbcClient sql) {
        this.sql = sql;
    }

    List<Open> here(InstitutionId us) {
        return sql.sql(SELECT + """
                  join institution.institution i on i.id = a.sender_id
                 where a.receiver_id = :us and a.acknowledged_at is null and later.id is null
                 order by a.due, n.told_at
                """)
                .param("us", us.value())
                .query((row, _) -> open(row, "receiver_person"))
                .list();
    }

    /// What this member of staff told, and a partner let its day pass.
    List<Open> late(Acting.Staff teller, LocalDate today) {
        return sql.sql(SELECT + """
                  join institution.institution i on i.id = a.receiver_id
                 where a.sender_id = :us and n.told_by = :teller and a.acknowledged_at is null and a.due < :today
                   and later.id is null
                 order by a.due, n.told_at
                """)
                .param("us", teller.institution().value())
                .param("teller", teller.staff().value())
                .param("today", today)
                .query((row, _) -> open(row, "sender_person"))
                .list();
    }

    private static Open open(ResultSet row, String own) throws SQLException {
        return new Open(
                new NoticeId(row.getObject("notice_id", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                row.getBoolean("corrects"),
                new PersonId(row.getObject(own, UUID.class)),
                new Seen(
                        new PersonId(row.getObject("sender_person", UUID.class)),
                        new InstitutionId(row.getObject("sender_id", UUID.class))),
                row.getString("short_name"),
                row.getTimestamp("told_at").toInstant(),
                row.getObject("due", LocalDate.class));
    }
}
