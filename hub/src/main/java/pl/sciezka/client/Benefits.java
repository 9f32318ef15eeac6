package pl.sciezka.client;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Benefits of a client (świadczenia), as records tell them: the own one, and those of partners that clauses on
/// benefits open to the reader. Which benefit it is, is not told here.
@Repository
public class Benefits {

    /// In whose record of the person; `until` is the first day without it, null while no end is known.
    public record Benefit(
            PersonId person, InstitutionId holder, @Nullable LocalDate until) {}

    private final JdbcClient sql;

    Benefits(JdbcClient sql) {
        this.sql = sql;
    }

    /// The one that ends last comes first. Whoever asks journals the look at each record.
    public List<Benefit> of(PersonId own) {
        return sql.sql("""
                select b.person_id as person, b.institution_id as holder, b.to_day as until
                  from client.benefit b
                 where b.person_id = :own or b.person_id in (
                       select s.holder_person from client.sight s where s.viewer_person = :own and s.until is null)
                 order by b.to_day desc nulls first, b.institution_id, b.person_id
                """).param("own", own.value()).query(Benefit.class).list();
    }
}
