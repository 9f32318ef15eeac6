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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// What an institution hands over before it leaves an agreement: to whom, until when.
@Repository
public class Departures {

    /// `leavesOn` is the first day outside and `since` when notice was given; null as long as none is. `others` are the
    /// parties that no other agreement keeps as partners.
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

    /// Partners by another agreement that is in force when this one is left; as long as no notice is given, by one that
    /// nobody of them leaves.
    private Set<InstitutionId> bound(
            InstitutionId own, AgreementId except, @Nullable LocalDate leavesOn, LocalDate today) {
        return sql
                .sql("""
                select distinct other.institution_id
                  from partnership.agreement a
                  join partnership.party y on y.agreement_id = a.id and y.institution_id = :own
                  join partnership.party other on other.agreement_id = a.id
                 where a.id <> :except
                   and a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day)
                   and y.acceded_on <= :day and (y.left_on is null or y.left_on > cast(:leaves as date))
                   and other.acceded_on <= :day and (other.left_on is null or other.left_on > cast(:leaves as date))
                """)
                .param("own", own.value())
                .param("except", except.value())
                .param("leaves", leavesOn)
                .param("day", leavesOn == null ? today : leavesOn)
                .query(UUID.class)
                .list()
                .stream()
                .map(InstitutionId::new)
                .collect(Collectors.toSet());
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
        var leavesOn = row.getObject("left_on", LocalDate.class);
        var others = new HashSet<>(members.of(List.of(id), today));
        others.remove(own);
        others.removeAll(bound(own, id, leavesOn, today));
        var since = row.getTimestamp("since");
        return new Departure(
                id,
                row.getString("title"),
                leavesOn,
                leavesOn == null || since == null ? null : since.toInstant(),
                others);
    }
}
