package pl.sciezka.adviser.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Where e-mails about appointments are kept.
@Repository
class Emails {

    private final JdbcClient sql;
    private final Clock clock;

    Emails(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// About all appointments of a person, the latest first.
    List<Email> of(PersonId person) {
        return sql.sql("select * from adviser.appointment_email where person_id = :person order by at desc, id")
                .param("person", person.value())
                .query(Emails::read)
                .list();
    }

    /// Those that did not arrive, of which nobody wrote down that the client knows, and that still matter: the
    /// appointment is planned, or it was called off and its day has not passed.
    List<Email> failed(InstitutionId own, LocalDate today) {
        return sql.sql("""
                select e.*
                  from adviser.appointment_email e
                  join adviser.appointment a on a.id = e.appointment_id
                  join adviser.appointment_hours h on h.appointment_id = a.id
                 where e.institution_id = :own and e.failed_at is not null and e.told_at is null
                   and (a.state = 'PLANNED' or e.word = 'CANCELLED' and h.day >= :today)
                 order by h.day, h.starts, e.id
                """)
                .param("own", own.value())
                .param("today", today)
                .query(Emails::read)
                .list();
    }

    void add(UUID id, PersonId person, UUID appointment, Acting.Staff by, Email.Word word) {
        sql.sql("""
                insert into adviser.appointment_email (id, institution_id, person_id, appointment_id, word, at, by)
                values (:id, :own, :person, :appointment, :word, :at, :by)
                """)
                .param("id", id)
                .param("own", by.institution().value())
                .param("person", person.value())
                .param("appointment", appointment)
                .param("word", word.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.staff().value())
                .update();
    }

    /// Changes nothing for e-mails about something else.
    void failed(UUID id) {
        sql.sql("update adviser.appointment_email set failed_at = coalesce(failed_at, :at) where id = :id")
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    /// False when it has not failed, or was told already.
    boolean told(UUID appointment, UUID id, Acting.Staff by) {
        return sql.sql("""
                update adviser.appointment_email set told_at = :at, told_by = :by
                 where id = :id and appointment_id = :appointment and failed_at is not null and told_at is null
                """)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("by", by.staff().value())
                        .param("id", id)
                        .param("appointment", appointment)
                        .update()
                == 1;
    }

    private static Email read(ResultSet row, int number) throws SQLException {
        return new Email(
                row.getObject("id", UUID.class),
                row.getObject("appointment_id", UUID.class),
                Email.Word.valueOf(row.getString("word")),
                row.getTimestamp("at").toInstant(),
                new StaffId(row.getObject("by", UUID.class)),
                moment(row.getTimestamp("failed_at")),
                moment(row.getTimestamp("told_at")));
    }

    private static @Nullable Instant moment(@Nullable Timestamp it) {
        return it == null ? null : it.toInstant();
    }
}
