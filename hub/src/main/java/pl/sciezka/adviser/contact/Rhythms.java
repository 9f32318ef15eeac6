package pl.sciezka.adviser.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;

/// Computes legal rhythms of contact of a labour office's own clients. Somebody registered before the office began to
/// log contacts here has none until the first is logged: what was before stands in another system, and nobody should be
/// called late for that.
@Repository
public class Rhythms {

    private static final String RUNNING = """
            select p.id as person, client.adviser_today(p) as adviser, e.registered_since as registered, k.day as last
              from client.person p
              join institution.institution i on i.id = p.institution_id and i.kind = 'PUP'
              join client.employment e on e.person_id = p.id and e.registered_since <= :day
                   and (e.registered_until is null or e.registered_until > :day)
              left join (select c.person_id, max(c.day) as day
                           from adviser.contact c
                          where c.institution_id = :own and c.outcome = 'ATTENDED' and c.by_client
                          group by c.person_id) k
                     on k.person_id = p.id and k.day >= e.registered_since
             where p.institution_id = :own and (p.left_on is null or p.left_on > :day)
               and (k.day is not null
                    or e.registered_since >= :began::date)
            """;

    private static final String DUE = " and coalesce(k.day, e.registered_since) + :every::int <= :until ";

    private final JdbcClient sql;

    Rhythms(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Rhythm> of(InstitutionId own, PersonId person, LocalDate today) {
        return running(RUNNING + " and p.id = :person", own, today)
                .param("person", person.value())
                .query(Rhythms::rhythm)
                .optional();
    }

    /// Those whom this member of staff leads and whose next contact is due until a day, the longest waiting first.
    List<Rhythm> due(InstitutionId own, StaffId adviser, LocalDate today, LocalDate until, int limit) {
        return running(
                        RUNNING + " and client.adviser_today(p) = :adviser" + DUE
                                + "order by coalesce(k.day, e.registered_since), p.id limit :limit",
                        own,
                        today)
                .param("adviser", adviser.value())
                .param("every", Rhythm.EVERY_DAYS)
                .param("until", until)
                .param("limit", limit)
                .query(Rhythms::rhythm)
                .list();
    }

    /// For how many clients of each the day is over; of those without any nothing is said.
    public Map<StaffId, Long> late(InstitutionId own, LocalDate today) {
        return running(
                        "select r.adviser, count(*) as late from (" + RUNNING + DUE
                                + ") r where r.adviser is not null group by r.adviser",
                        own,
                        today)
                .param("every", Rhythm.EVERY_DAYS)
                .param("until", today.minusDays(1))
                .query((row, _) -> Map.entry(new StaffId(row.getObject("adviser", UUID.class)), row.getLong("late")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec running(String select, InstitutionId own, LocalDate today) {
        return sql.sql(select).param("own", own.value()).param("day", today).param("began", began(own));
    }

    /// The day on which the office logged its first contact; null when it has logged none.
    private @Nullable LocalDate began(InstitutionId own) {
        return sql.sql("select min(recorded_at) as at from adviser.contact where institution_id = :own")
                .param("own", own.value())
                .query((row, _) -> Optional.ofNullable(row.getTimestamp("at")).map(it -> Warsaw.dayOf(it.toInstant())))
                .single()
                .orElse(null);
    }

    private static Rhythm rhythm(ResultSet row, int number) throws SQLException {
        var adviser = row.getObject("adviser", UUID.class);
        return new Rhythm(
                new PersonId(row.getObject("person", UUID.class)),
                adviser == null ? null : new StaffId(adviser),
                row.getObject("registered", LocalDate.class),
                row.getObject("last", LocalDate.class));
    }
}
