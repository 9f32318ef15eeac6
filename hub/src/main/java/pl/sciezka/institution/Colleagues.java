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
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;

/// Where names, positions and telephones of staff are kept: seen by everybody who works here, changed by their own
/// institution.
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

    /// Who has this role in the *acting* institution; roles of other institutions' staff are not visible.
    public List<Colleague> withRole(InstitutionId own, Role role) {
        return sql.sql(SELECT + """
                  join institution.account_role r on r.staff_id = c.staff_id and r.role = :role
                 where c.institution_id = :institution and c.active
                 order by c.surname collate "pl-x-icu", c.given_name collate "pl-x-icu"
                """)
                .param("role", role.name())
                .param("institution", own.value())
                .query(Colleague.class)
                .list();
    }

    void add(StaffId staff, NewStaff it) {
        sql.sql("""
                insert into institution.colleague (staff_id, institution_id, unit_id, given_name, surname, position,
                                                   telephone, serves_clients)
                values (:staff, :institution, :unit, :givenName, :surname, :position, :telephone, :serves)
                """)
                .param("staff", staff.value())
                .param("institution", it.institution().value())
                .param("unit", it.unit() == null ? null : it.unit().value(), java.sql.Types.OTHER)
                .param("givenName", it.givenName())
                .param("surname", it.surname())
                .param("position", it.position())
                .param("telephone", it.telephone())
                .param("serves", serves(it.roles()))
                .update();
    }

    /// The one thing that other institutions learn of somebody's roles.
    void setRoles(StaffId staff, Collection<Role> roles) {
        sql.sql("update institution.colleague set serves_clients = :serves where staff_id = :staff")
                .param("serves", serves(roles))
                .param("staff", staff.value())
                .update();
    }

    private static boolean serves(Collection<Role> roles) {
        return roles.stream().anyMatch(Role::servesClients);
    }

    void change(StaffId staff, NewStaff it) {
        sql.sql("""
                update institution.colleague
                   set unit_id = :unit, given_name = :givenName, surname = :surname, position = :position,
                       telephone = :telephone
                 where staff_id = :staff
                """)
                .param("unit", it.unit() == null ? null : it.unit().value(), java.sql.Types.OTHER)
                .param("givenName", it.givenName())
                .param("surname", it.surname())
                .param("position", it.position())
                .param("telephone", it.telephone())
                .param("staff", staff.value())
                .update();
    }

    void setActive(StaffId staff, boolean active) {
        sql.sql("update institution.colleague set active = :active where staff_id = :staff")
                .param("active", active)
                .param("staff", staff.value())
                .update();
    }
}
