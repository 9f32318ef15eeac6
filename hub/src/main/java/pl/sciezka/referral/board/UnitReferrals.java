package pl.sciezka.referral.board;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.institution.UnitId;
import pl.sciezka.institution.UnitWork;
import pl.sciezka.kernel.InstitutionId;

/// Referrals that wait for a unit: counted only, because whoever closes units reads no referrals.
@Repository
class UnitReferrals implements UnitWork {

    private final JdbcClient sql;

    UnitReferrals(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Running> in(InstitutionId institution, UnitId unit) {
        var count = sql.sql("""
                select count(*) from referral.referral
                 where receiver = :institution and unit_id = :unit and awaits = 'RECEIVER'
                """)
                .param("institution", institution.value())
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
        return List.of(new Running("referral.unit.running", count, "referral.unit.running.todo"));
    }
}
