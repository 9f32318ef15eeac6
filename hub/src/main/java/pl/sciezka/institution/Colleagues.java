package pl.sciezka.institution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Names, positions and telephones of staff, to be read by everybody who works here; written by their own institution.
@Repository
public class Colleagues {

    private static final String SELECT = """
            select c.staff_id as staff, c.institution_id as institution, i.short_name as institution_name, c.given_name,
                   c.surname, c.position, c.telephone, c.active, c.serves_clients
              from institution.colleague c
              join institution.institution i on i.id = c.institution_id
            """;

    private final JdbcClient sql;

    Colleagues(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Colleague> find(StaffId staff) {
        return sql.sql(SELECT + " where c.staff_id = :staff")
                .param("staff", staff.value())
                .query(Colleague.class)
                .optional();
    }

    /// Empty for somebody who is not known.
    public String name(StaffId staff) {
        return find(staff).map(Colleague::name).orElse("");
    }

    /// Empty for those who belong to no unit.
    public Optional<UnitId> unitOf(StaffId staff) {
        return sql.sql("select unit_id from institution.colleague where staff_id = :staff and unit_id is not null")
                .param("staff", staff.value())
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    /// Those of the given ones that exist, by id; also those who no longer work there.
    public Map<StaffId, Colleague> of(Collection<StaffId> staff) {
        if (staff.isEmpty()) return Map.of();
        return sql
                .sql(SELECT + " where c.staff_id in (:staff)")
                .param("staff", staff.stream().map(StaffId::value).distinct().toList())
                .query(Colleague.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Colleague::staff, Function.identity()));
    }

    /// Their names; also of those who no longer work there.
    public Map<StaffId, String> names(Collection<StaffId> staff) {
        return of(staff).values().stream().collect(Collectors.toMap(Colleague::staff, Colleague::name));
    }

    /// Who works there now, by surname.
    public List<Colleague> in(InstitutionId institution) {
        return sql.sql(SELECT + """
                 where c.institution_id = :institution and c.active
                 order by c.surname collate "pl-x-icu", c.given_name collate "pl-x-icu"
                """)
                .param("institution", institution.value())
                .query(Colleague.class)
                .list();
    }
}
