package pl.sciezka.client.person;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.ClosedMatters;

/// Persons of the own list whose registration and benefits have all ended (osoby bez otwartego tytułu). Of whom no
/// title is known, no end is known either.
@Repository
class PersonsWithoutTitle implements ClosedMatters {

    private static final String ENDED = """
            with ended as (
                select p.id, greatest(e.registered_until, b.last, p.left_on) as day
                  from client.person p
                  left join client.employment e on e.person_id = p.id and e.institution_id = :own
                  left join lateral (
                       select max(to_day) as last, bool_or(to_day is null) as open from client.benefit
                        where person_id = p.id and institution_id = :own) b on true
                 where p.institution_id = :own and b.open is not true
                   and (e.registered_since is null or e.registered_until is not null)
            )
            """;

    private final JdbcClient sql;

    PersonsWithoutTitle(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "client";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(PRACTITIONER, COORDINATOR);
    }

    @Override
    public List<Ended> days(InstitutionId own) {
        return sql.sql(ENDED
                        + "select day, count(*) as count from ended where day < (select acting.day()) group by day")
                .param("own", own.value())
                .query(Ended.class)
                .list();
    }

    @Override
    public List<Matter> between(InstitutionId own, LocalDate from, LocalDate until, int limit, int offset) {
        return sql.sql(ENDED + """
                select id, day from ended
                 where day >= :from and day < least(:until, (select acting.day()))
                 order by day, id limit :limit offset :offset
                """)
                .param("own", own.value())
                .param("from", from)
                .param("until", until)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Matter(id, row.getObject("day", LocalDate.class), "/clients/" + id, new PersonId(id));
                })
                .list();
    }
}
