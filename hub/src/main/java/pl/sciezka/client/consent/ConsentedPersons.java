package pl.sciezka.client.consent;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.PersonId;

/// Reads the person of another institution as far as row-level security lets the consent show it.
@Repository
class ConsentedPersons {

    /// `telephone` is null also where the consent does not cover contact.
    record Introduced(
            String surname,
            String givenName,
            @Nullable Integer birthYear,
            @Nullable String gminaName,
            @Nullable String telephone) {

        String name() {
            return givenName + " " + surname;
        }

        @Override
        public String toString() {
            return "Introduced[*]";
        }
    }

    private final JdbcClient sql;

    ConsentedPersons(JdbcClient sql) {
        this.sql = sql;
    }

    /// Empty when the consent does not count any more.
    Optional<Introduced> find(PersonId person) {
        return sql.sql("""
                select i.surname, i.given_name, i.birth_year, i.gmina_name, c.telephone
                  from client.identity i left join client.contact c on c.person_id = i.person_id
                 where i.person_id = :person
                """)
                .param("person", person.value())
                .query(Introduced.class)
                .optional();
    }
}
