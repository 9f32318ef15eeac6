package pl.sciezka.institution.staff;

import java.sql.Types;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.institution.NewStaff;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;

/// Where an institution keeps names, positions and telephones of its own staff.
@Repository
public class OwnStaff {

    private final JdbcClient sql;

    OwnStaff(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(StaffId staff, NewStaff it) {
        sql.sql("""
                insert into institution.colleague (staff_id, institution_id, unit_id, given_name, surname, position,
                                                   telephone, serves_clients)
                values (:staff, :institution, :unit, :givenName, :surname, :position, :telephone, :serves)
                """)
                .param("staff", staff.value())
                .param("institution", it.institution().value())
                .param("unit", it.unit() == null ? null : it.unit().value(), Types.OTHER)
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

    void change(StaffId staff, NewStaff it) {
        sql.sql("""
                update institution.colleague
                   set unit_id = :unit, given_name = :givenName, surname = :surname, position = :position,
                       telephone = :telephone
                 where staff_id = :staff
                """)
                .param("unit", it.unit() == null ? null : it.unit().value(), Types.OTHER)
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

    private static boolean serves(Collection<Role> roles) {
        return roles.stream().anyMatch(Role::servesClients);
    }
}
