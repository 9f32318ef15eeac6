package pl.sciezka.client;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Registrations at labour offices (rejestracja w PUP), as their records tell them: the own one, and those of partners
/// that clauses on employment open to the reader.
@Repository
public class Registrations {

    /// At which office, from which day; `until` is the first day without it, null while no end is known.
    public record Registration(
            InstitutionId office, LocalDate since, @Nullable LocalDate until) {

        public boolean runsOn(LocalDate day) {
            return !since.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    private final JdbcClient sql;

    Registrations(JdbcClient sql) {
        this.sql = sql;
    }

    /// The one that ends last; empty when no labour office tells the reader of any.
    public Optional<Registration> latest(PersonId own) {
        return sql.sql("""
                select e.institution_id as office, e.registered_since as since, e.registered_until as until
                  from client.employment e
                  join institution.api_institution i on i.id = e.institution_id and i.kind = 'PUP'
                 where e.registered_since is not null
                   and (e.person_id = :own or e.person_id in (
                        select s.holder_person from client.sight s
                         where s.viewer_person = :own and s.until is null))
                 order by e.registered_until desc nulls first, e.registered_since desc, e.institution_id
                 limit 1
                """).param("own", own.value()).query(Registration.class).optional();
    }
}
