package pl.sciezka.institution;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Who coordinates in an institution (koordynatorzy). Roles are known to the institution itself alone, so it asks.
@Repository
public class Coordinators {

    private final JdbcClient sql;

    Coordinators(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those who work there now.
    public List<StaffId> of(InstitutionId own) {
        return sql.sql("""
                select c.staff_id
                  from institution.colleague c
                  join institution.account a on a.staff_id = c.staff_id and a.suspended_at is null
                  join institution.account_role r on r.staff_id = c.staff_id and r.role = 'COORDINATOR'
                 where c.institution_id = :own and c.active
                 order by c.staff_id
                """).param("own", own.value()).query(UUID.class).list().stream()
                .map(StaffId::new)
                .toList();
    }
}
