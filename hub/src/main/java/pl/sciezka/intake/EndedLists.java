package pl.sciezka.intake;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.ClosedMatters;

/// Lists that were taken over (przejęte listy): what is kept of them is the record of taking over and the refused rows.
@Repository
class EndedLists implements ClosedMatters {

    private static final String ENDED = """
              from (select id, cast(finished_at at time zone :zone as date) as ended
                      from intake.upload where institution_id = :own and state = 'DONE') e
            """;

    private final JdbcClient sql;

    EndedLists(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "list";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(PRACTITIONER, COORDINATOR);
    }

    @Override
    public List<Ended> days(InstitutionId own) {
        return sql.sql("select ended as day, count(*) as count" + ENDED + " group by ended")
                .param("own", own.value())
                .param("zone", Warsaw.ZONE.getId())
                .query(Ended.class)
                .list();
    }

    @Override
    public List<Matter> between(InstitutionId own, LocalDate from, LocalDate until, int limit, int offset) {
        return sql.sql("select id, ended" + ENDED
                        + " where ended >= :from and ended < :until order by ended, id limit :limit offset :offset")
                .param("own", own.value())
                .param("zone", Warsaw.ZONE.getId())
                .param("from", from)
                .param("until", until)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Matter(
                        row.getObject("id", UUID.class),
                        row.getObject("ended", LocalDate.class),
                        "/lists/" + row.getString("id"),
                        null))
                .list();
    }
}
