package pl.sciezka.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// What an institution hands over before it leaves an agreement: to whom, until when.
@Repository
public class Departures {

    /// `leavesOn` is the first day outside and `since` when notice was given; null as long as none is.
    public record Departure(
            AgreementId agreement,
            String title,
            @Nullable LocalDate leavesOn,
            @Nullable Instant since,
            Set<InstitutionId> others) {

        /// Null while no notice is given.
        @Nullable
        public LocalDate lastDay() {
            return leavesOn == null ? null : leavesOn.minusDays(1);
        }
    }

    private static final String OWN = """
            select a.id, v.title, y.left_on,
                   (select max(n.at) from partnership.notice n
                     where n.agreement_id = a.id and n.institution_id = y.institution_id) as since
              from partnership.party y
              join partnership.agreement a on a.id = y.agreement_id
              join partnership.agreement_version v on v.agreement_id = a.id and v.ordinal = 0
             where y.institution_id = :own and y.acceded_on <= :today
            """;

    private final JdbcClient sql;
    private final Members members;

    Departures(JdbcClient sql, Members members) {
        this.sql = sql;
        this.members = members;
    }

    /// Empty when the institution is no party today.
    public Optional<Departure> from(AgreementId agreement, InstitutionId own, LocalDate today) {
        return sql.sql(OWN + " and (y.left_on is null or y.left_on > :today) and a.id = :agreement")
                .param("own", own.value())
                .param("today", today)
                .param("agreement", agreement.value())
                .query((row, _) -> departure(row, own, today))
                .optional();
    }

    /// Those of which notice is given.
    public List<Departure> announced(InstitutionId own, LocalDate today) {
        return sql.sql(OWN + " and y.left_on > :today order by y.left_on")
                .param("own", own.value())
                .param("today", today)
                .query((row, _) -> departure(row, own, today))
                .list();
    }

    private Departure departure(ResultSet row, InstitutionId own, LocalDate today) throws SQLException {
        var id = new AgreementId(row.getObject("id", UUID.class));
        var others = new HashSet<>(members.of(List.of(id), today));
        others.remove(own);
        var leavesOn = row.getObject("left_on", LocalDate.class);
        var since = row.getTimestamp("since");
        return new Departure(
                id,
                row.getString("title"),
                leavesOn,
                leavesOn == null || since == null ? null : since.toInstant(),
                others);
    }
}
