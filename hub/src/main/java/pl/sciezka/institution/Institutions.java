package pl.sciezka.institution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// Institutions and their units, to be read. Public facts: anybody may ask.
@Repository
public class Institutions {

    private static final String COLUMNS =
            "id, kind, local_kind, name, short_name, teryt, address, telephone, dpo_contact, invented";

    private static final String UNITS =
            "select id, institution_id as institution, name, kind, closed_from from institution.unit";

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

    /// Empty for one that is not known.
    public String shortName(InstitutionId id) {
        return shortNames(List.of(id)).getOrDefault(id, "");
    }

    /// Of those that are known.
    public Map<InstitutionId, String> shortNames(Collection<InstitutionId> ids) {
        return sql
                .sql("select id, short_name from institution.institution where id = any (:ids)")
                .param("ids", ids.stream().map(InstitutionId::value).distinct().toArray(UUID[]::new))
                .query((row, _) ->
                        Map.entry(new InstitutionId(row.getObject("id", UUID.class)), row.getString("short_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// All of them, by name as Polish sorts it.
    public List<Institution> all() {
        return sql.sql("select " + COLUMNS + " from institution.institution order by short_name collate \"pl-x-icu\"")
                .query(Institution.class)
                .list();
    }

    /// Those that are open, by name.
    public List<Unit> unitsOf(InstitutionId id) {
        return everyUnitOf(id).stream().filter(it -> it.closedFrom() == null).toList();
    }

    /// The closed ones last.
    public List<Unit> everyUnitOf(InstitutionId id) {
        return sql.sql(UNITS
                        + " where institution_id = :id order by closed_from is not null, name collate \"pl-x-icu\"")
                .param("id", id.value())
                .query(Unit.class)
                .list();
    }

    /// Also a closed one: what is written keeps its name.
    public Optional<Unit> unit(UnitId id) {
        return sql.sql(UNITS + " where id = :id")
                .param("id", id.value())
                .query(Unit.class)
                .optional();
    }
}
