package pl.sciezka.adviser.team;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Where absences are written.
@Repository
class AbsenceBook {

    private static final String SELECT = """
            select id, staff_id as staff, from_day as "from", until_day as until, substitute_id as substitute, by_rule,
                   called_off_at is not null as called_off
              from adviser.absence
             where institution_id = :own
            """;

    private static final String STANDS = " and called_off_at is null";

    private final JdbcClient sql;
    private final Clock clock;

    AbsenceBook(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Those that are not over on this day, the earliest first.
    List<Away> notOver(InstitutionId own, LocalDate day) {
        return sql.sql(SELECT + STANDS + " and until_day >= :day order by from_day, until_day, id")
                .param("own", own.value())
                .param("day", day)
                .query(Away.class)
                .list();
    }

    /// Of one member of staff, those that were called off too, the latest first.
    List<Away> all(InstitutionId own, StaffId staff) {
        return sql.sql(SELECT + " and staff_id = :staff order by from_day desc, id")
                .param("own", own.value())
                .param("staff", staff.value())
                .query(Away.class)
                .list();
    }

    /// Also one that was called off.
    Optional<Away> find(InstitutionId own, UUID id) {
        return sql.sql(SELECT + " and id = :id")
                .param("own", own.value())
                .param("id", id)
                .query(Away.class)
                .optional();
    }

    /// Nobody else writes an absence of this one until the transaction is over.
    void lock(StaffId staff) {
        var _ = sql.sql("select pg_advisory_xact_lock(hashtextextended(:staff, 0))")
                .param("staff", "adviser.absence " + staff.value())
                .query()
                .singleRow();
    }

    /// An absence of this one that shares a day with these, but for one of its own.
    Optional<Away> overlapping(InstitutionId own, StaffId staff, LocalDate from, LocalDate until, @Nullable UUID but) {
        return all(own, staff).stream()
                .filter(it -> !it.calledOff() && !it.id().equals(but))
                .filter(it -> !it.from().isAfter(until) && !it.until().isBefore(from))
                .findFirst();
    }

    void add(InstitutionId own, Away it, StaffId by) {
        sql.sql("""
                insert into adviser.absence (id, institution_id, staff_id, from_day, until_day, substitute_id, by_rule,
                                             written_by, written_at)
                values (:id, :own, :staff, :from, :until, :substitute, :rule, :by, :at)
                """)
                .param("id", it.id())
                .param("own", own.value())
                .param("staff", it.staff().value())
                .param("from", it.from())
                .param("until", it.until())
                .param(
                        "substitute",
                        it.substitute() == null ? null : it.substitute().value(),
                        Types.OTHER)
                .param("rule", it.byRule())
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// False when it was cancelled meanwhile.
    boolean change(UUID id, LocalDate until, @Nullable StaffId substitute, boolean byRule) {
        return sql.sql("""
                update adviser.absence set until_day = :until, substitute_id = :substitute, by_rule = :rule
                 where id = :id and called_off_at is null
                """)
                        .param("until", until)
                        .param("substitute", substitute == null ? null : substitute.value(), Types.OTHER)
                        .param("rule", byRule)
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean cancel(UUID id) {
        return sql.sql("update adviser.absence set called_off_at = :at where id = :id and called_off_at is null")
                        .param("at", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }
}
