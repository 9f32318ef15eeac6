package pl.sciezka.institution.operator;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Where it is written that the operator named an administrator; nothing of it is ever changed.
@Repository
class ReplacementRecords {

    private final JdbcClient sql;

    ReplacementRecords(JdbcClient sql) {
        this.sql = sql;
    }

    /// The one named last.
    Optional<StaffId> successor(InstitutionId institution) {
        return sql.sql("""
                select successor from institution.administrator_replaced
                 where institution_id = :institution
                 order by at desc limit 1
                """)
                .param("institution", institution.value())
                .query(UUID.class)
                .optional()
                .map(StaffId::new);
    }

    void add(
            InstitutionId institution,
            StaffId operator,
            StaffId successor,
            Collection<StaffId> suspended,
            String ground,
            Instant at) {
        sql.sql("""
                insert into institution.administrator_replaced (id, institution_id, at, operator, successor, suspended, ground)
                values (:id, :institution, :at, :operator, :successor, :suspended, :ground)
                """)
                .param("id", UUID.randomUUID())
                .param("institution", institution.value())
                .param("at", Timestamp.from(at))
                .param("operator", operator.value())
                .param("successor", successor.value())
                .param("suspended", suspended.stream().map(StaffId::value).toArray(UUID[]::new))
                .param("ground", ground)
                .update();
    }
}
