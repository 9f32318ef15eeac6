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
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.PartnershipId;

/// Who leads a partnership, until when, and who was asked to lead after that (następstwo).
@Repository
class Succession {

    private final JdbcClient sql;

    Succession(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Leading> of(PartnershipId partnership, LocalDate today) {
        return sql.sql("""
                with led as (select p.id, p.name, partnership.leads(p.id, :today) as now
                               from partnership.partnership p where p.id = :partnership),
                     ends as (select min(d.on_day) as until
                                from partnership.departure d join led on led.id = d.partnership_id
                               where d.institution_id = led.now and d.on_day > :today)
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

    /// Inside another agreement of the partnership on that day.
    boolean isElsewhere(PartnershipId partnership, AgreementId but, InstitutionId who, LocalDate day) {
        return sql.sql("""
                select exists (select 1 from partnership.party y join partnership.agreement a on a.id = y.agreement_id
                                where a.partnership_id = :partnership and a.id <> :but and y.institution_id = :who
                                  and a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day)
                                  and y.acceded_on <= :day and (y.left_on is null or y.left_on > :day))
                """)
                .param("partnership", partnership.value())
                .param("but", but.value())
                .param("who", who.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    Optional<Proposal> latest(PartnershipId partnership) {
        return sql.sql("""
                select id, proposed_by, successor, vacant, proposed_at, answer from partnership.succession
                 where partnership_id = :partnership order by proposed_at desc, id limit 1
                """)
                .param("partnership", partnership.value())
                .query((row, _) -> new Proposal(
                        row.getObject("id", UUID.class),
                        new InstitutionId(row.getObject("proposed_by", UUID.class)),
                        new InstitutionId(row.getObject("successor", UUID.class)),
                        row.getBoolean("vacant"),
                        row.getTimestamp("proposed_at").toInstant(),
                        row.getString("answer") == null ? null : Proposal.Answer.valueOf(row.getString("answer"))))
                .optional();
    }

    void propose(Leading leading, InstitutionId successor, Acting.Staff by, Instant at) {
        sql.sql("""
                insert into partnership.succession (id, partnership_id, proposed_by, successor, vacant, proposed_staff,
                                                    proposed_at)
                values (:id, :partnership, :own, :successor, :vacant, :staff, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("partnership", leading.partnership().value())
                .param("vacant", leading.isVacant())
                .param("own", by.institution().value())
                .param("successor", successor.value())
                .param("staff", by.staff().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// False when it is answered already.
    boolean answer(Proposal it, Proposal.Answer answer, Acting.Staff by, Instant at) {
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
