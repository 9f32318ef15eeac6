package pl.sciezka.institution.staff;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.institution.UnitId;
import pl.sciezka.institution.UnitWork;
import pl.sciezka.kernel.InstitutionId;

/// Who belongs to a unit.
@Repository
class UnitStaff implements UnitWork {

    private final JdbcClient sql;

    UnitStaff(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Running> in(InstitutionId institution, UnitId unit) {
        var count = sql.sql("""
                select count(*) from institution.colleague
                 where institution_id = :institution and unit_id = :unit and active
                """)
                .param("institution", institution.value())
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
        return List.of(new Running("unit.running.staff", count, "unit.running.staff.todo"));
    }

    /// Those whose accounts are suspended: who comes back belongs to no unit.
    void letGoSuspended(UnitId unit) {
        sql.sql("update institution.colleague set unit_id = null where unit_id = :unit and not active")
                .param("unit", unit.value())
                .update();
    }
}
