package pl.sciezka.institution;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// Institutions and their units, to be read. Public facts: anybody may ask.
@Repository
public class Institutions {

    private static final String COLUMNS =
            "id, kind, local_kind, name, short_name, teryt, address, telephone, dpo_contact, invented";

    private final JdbcClient sql;

    Institutions(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Institution> find(InstitutionId id) {
        return sql.sql("select " + COLUMNS + " from institution.institution where id = :id")
                .param("id", id.value())
                .query(Institution.class)
                .optional();
    }

    /// All of them, by name as Polish sorts it.
    public List<Institution> all() {
        return sql.sql("select " + COLUMNS + " from institution.institution order by short_name collate \"pl-x-icu\"")
                .query(Institution.class)
                .list();
    }

    public List<Unit> unitsOf(InstitutionId id) {
        return sql.sql("""
                select id, institution_id as institution, name, kind
                  from institution.unit
                 where institution_id = :id
                 order by name collate "pl-x-icu"
                """).param("id", id.value()).query(Unit.class).list();
    }
}
