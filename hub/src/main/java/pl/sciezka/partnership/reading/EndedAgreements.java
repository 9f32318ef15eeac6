package pl.sciezka.partnership.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.ClosedMatters;

/// Agreements that are over for the own institution (zakończone umowy): because they ended, or because it left them. It
/// ends with its last day inside.
@Repository
class EndedAgreements implements ClosedMatters {

    private static final String ENDED = """
              from (select a.id, least(a.valid_to, nullif(max(coalesce(y.left_on, date 'infinity')), date 'infinity')) - 1
                               as ended
                      from partnership.agreement a
                      join partnership.party y on y.agreement_id = a.id
                     where y.institution_id = :own
                     group by a.id, a.valid_to) e
             where e.ended < (select acting.day())
            """;

    private final JdbcClient sql;

    EndedAgreements(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "agreement";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.COORDINATOR, Role.DIRECTOR, Role.DATA_PROTECTION_OFFICER);
    }

    @Override
    public List<Ended> days(InstitutionId own) {
        return sql.sql("select ended as day, count(*) as count" + ENDED + " group by ended")
                .param("own", own.value())
                .query(Ended.class)
                .list();
    }

    @Override
    public List<Matter> between(InstitutionId own, LocalDate from, LocalDate until, int limit, int offset) {
        return sql.sql("select id, ended" + ENDED
                        + " and ended >= :from and ended < :until order by ended, id limit :limit offset :offset")
                .param("own", own.value())
                .param("from", from)
                .param("until", until)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Matter(
                        row.getObject("id", UUID.class),
                        row.getObject("ended", LocalDate.class),
                        "/partnerships/agreements/" + row.getString("id"),
                        null))
                .list();
    }
}
