package pl.sciezka.referral.board;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.RunningMatters;

/// Referrals to and from others that are not closed.
@Repository
class RunningReferrals implements RunningMatters {

    private final JdbcClient sql;

    RunningReferrals(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Purpose purpose() {
        return Purpose.REFERRAL;
    }

    @Override
    public List<Running> between(InstitutionId own, Set<InstitutionId> others) {
        if (others.isEmpty()) return List.of();
        var count = sql.sql("""
                select count(*) from referral.referral
                 where state <> 'CLOSED'
                   and (sender = :own and receiver in (:others) or receiver = :own and sender in (:others))
                """)
                .param("own", own.value())
                .param("others", others.stream().map(InstitutionId::value).toList())
                .query(Long.class)
                .single();
        return List.of(new Running("referral.running", count, "/referrals/hand-over"));
    }
}
