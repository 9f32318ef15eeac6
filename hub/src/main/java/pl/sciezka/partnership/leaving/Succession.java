package pl.sciezka.partnership.leaving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.PartnershipId;

/// Who leads a partnership, until when, and who was asked to lead after that (następstwo).
@Repository
class Succession {

    /// `now` is null when nobody leads; `until` is its first day outside, null while no notice is given; `then` leads
    /// from that day on, null when nobody has taken over.
    record Leading(
            PartnershipId partnership,
            String name,
            @Nullable InstitutionId now,
            @Nullable LocalDate until,
            @Nullable InstitutionId then) {

        boolean isLedBy(InstitutionId institution) {
            return institution.equals(now);
        }

        /// The lead is about to leave, and who takes over is open.
        boolean isOpen() {
            return now != null && until != null && then == null;
        }
    }

    enum Answer {
        CONFIRMED,
        DECLINED
    }

    record Proposal(
            UUID id,
            InstitutionId successor,
            Instant at,
            @Nullable Answer answer) {

        boolean asks(InstitutionId institution) {
            return answer == null && successor.equals(institution);
        }
    }

    private final JdbcClient sql;

    Succession(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Leading> of(PartnershipId partnership, LocalDate today) {
        return sql.sql("""
                with led as (select p.id, p.name, partnership.leads(p.id, :today) as now
                               from partnership.partnership p where p.id = :partnership),
                     ends as (select case when bool_or(b.until is null) then null else max(b.until) end as until
                                from partnership.api_member b join led on led.id = b.partnership_id
                               where b.institution_id = led.now
                                 and b.since <= :today and (b.until is null or b.until > :today))
                select led.id, led.name, led.now, ends.until,
                       case when ends.until is not null then partnership.leads(led.id, ends.until) end as successor
                  from led, ends
                """)
                .param("partnership", partnership.value())
                .param("today", today)
                .query((row, _) -> new Leading(
                        partnership,
                        row.getString("name"),
                        institution(row, "now"),
                        row.getObject("until", LocalDate.class),
                        institution(row, "successor")))
                .optional();
    }

    Optional<Proposal> latest(PartnershipId partnership) {
        return sql.sql("""
                select id, successor, proposed_at, answer from partnership.succession
                 where partnership_id = :partnership order by proposed_at desc, id limit 1
                """)
                .param("partnership", partnership.value())
                .query((row, _) -> new Proposal(
                        row.getObject("id", UUID.class),
                        new InstitutionId(row.getObject("successor", UUID.class)),
                        row.getTimestamp("proposed_at").toInstant(),
                        row.getString("answer") == null ? null : Answer.valueOf(row.getString("answer"))))
                .optional();
    }

    void propose(PartnershipId partnership, InstitutionId successor, Acting.Staff by, Instant at) {
        sql.sql("""
                insert into partnership.succession (id, partnership_id, proposed_by, successor, proposed_staff, proposed_at)
                values (:id, :partnership, :own, :successor, :staff, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("partnership", partnership.value())
                .param("own", by.institution().value())
                .param("successor", successor.value())
                .param("staff", by.staff().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// False when it is answered already.
    boolean answer(Proposal it, Answer answer, Acting.Staff by, Instant at) {
        return sql.sql("""
                update partnership.succession
                   set answer = :answer, answered_staff = :staff, answered_at = :at
                 where id = :id and answer is null and successor = :own
                """)
                        .param("id", it.id())
                        .param("answer", answer.name())
                        .param("own", by.institution().value())
                        .param("staff", by.staff().value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static @Nullable InstitutionId institution(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new InstitutionId(id);
    }
}
