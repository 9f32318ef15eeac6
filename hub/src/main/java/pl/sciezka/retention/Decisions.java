package pl.sciezka.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Where decisions about disposal are kept, for good.
@Repository
class Decisions {

    private final JdbcClient sql;

    Decisions(JdbcClient sql) {
        this.sql = sql;
    }

    /// The newest first. A corrected row keeps what was decided about the one before it.
    List<Decision> of(InstitutionId own) {
        return sql.sql("""
                select c.kind, c.valid_from, d.ended_in, d.what, d.reason, d.until_year, d.number, d.dated,
                       d.decided_by, d.decided_at
                  from retention.decision d
                  join retention.category c on c.id = d.category_id
                 where d.institution_id = :own
                 order by d.decided_at desc, d.id
                """)
                .param("own", own.value())
                .query((row, _) -> decision(row))
                .list();
    }

    void add(InstitutionId own, CategoryId category, Decision it) {
        var putOff = it instanceof Decision.PutOff decided ? decided : null;
        var consent = it instanceof Decision.Consent decided ? decided : null;
        sql.sql("""
                insert into retention.decision (id, institution_id, category_id, ended_in, what, reason, until_year,
                                                number, dated, decided_by, decided_at)
                values (gen_random_uuid(), :own, :category, :endedIn, :what, :reason, :untilYear, :number, :dated, :by,
                        :at)
                """)
                .param("own", own.value())
                .param("category", category.value())
                .param("endedIn", it.mark().endedIn())
                .param("what", putOff == null ? "CONSENT" : "PUT_OFF")
                .param("reason", putOff == null ? null : putOff.reason(), Types.VARCHAR)
                .param("untilYear", putOff == null ? null : putOff.untilYear(), Types.INTEGER)
                .param("number", consent == null ? null : consent.number(), Types.VARCHAR)
                .param("dated", consent == null ? null : consent.dated(), Types.DATE)
                .param("by", it.mark().by().value())
                .param("at", it.mark().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        var mark = new Decision.Mark(
                row.getString("kind"),
                row.getObject("valid_from", LocalDate.class),
                row.getInt("ended_in"),
                new StaffId(row.getObject("decided_by", UUID.class)),
                row.getTimestamp("decided_at").toInstant());
        return row.getString("what").equals("PUT_OFF")
                ? new Decision.PutOff(mark, row.getString("reason"), row.getInt("until_year"))
                : new Decision.Consent(mark, row.getString("number"), row.getObject("dated", LocalDate.class));
    }
}
