package pl.sciezka.offer.fit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.offer.vacancy.Conditions;

/// What the own record of a client holds that a condition of an offer may ask for. Records of partners are not read.
@Repository
class KnownFacts {

    private static final String SELECT = """
            select p.id, i.surname || ' ' || i.given_name as name,
                   p.birth_date, i.birth_year, i.gmina_teryt, e.registered_since, e.registered_until,
                   (select bool_or(b.from_day <= (select acting.day())
                                   and (b.to_day is null or b.to_day > (select acting.day())))
                      from client.benefit b where b.person_id = p.id) as on_benefit
              from client.person p
              join client.identity i on i.person_id = p.id
              left join client.employment e on e.person_id = p.id
             where p.institution_id = :own
            """;

    /// An own client with what the record holds.
    record Known(PersonId person, String name, Conditions.Facts facts) {

        @Override
        public String toString() {
            return "Known[" + person.value() + "]";
        }
    }

    private final JdbcClient sql;

    KnownFacts(JdbcClient sql) {
        this.sql = sql;
    }

    Conditions.Facts of(InstitutionId own, PersonId person) {
        return sql.sql(SELECT + " and p.id = :person")
                .param("person", person.value())
                .param("own", own.value())
                .query(KnownFacts::facts)
                .single();
    }

    /// All own clients who are not protected and have not left, by name.
    List<Known> ofAll(InstitutionId own) {
        return sql.sql(SELECT + """
                   and p.protected_since is null
                   and (p.left_on is null or p.left_on > (select acting.day()))
                 order by i.surname collate "pl-x-icu", i.given_name collate "pl-x-icu", p.id
                """)
                .param("own", own.value())
                .query((row, number) -> new Known(
                        new PersonId(row.getObject("id", UUID.class)), row.getString("name"), facts(row, number)))
                .list();
    }

    private static Conditions.Facts facts(ResultSet row, int number) throws SQLException {
        var gmina = row.getString("gmina_teryt");
        return new Conditions.Facts(
                row.getObject("birth_date", LocalDate.class),
                row.getObject("birth_year", Integer.class),
                gmina == null ? null : new Teryt(gmina),
                row.getObject("registered_since", LocalDate.class),
                row.getObject("registered_until", LocalDate.class),
                row.getObject("on_benefit", Boolean.class));
    }
}
