package pl.sciezka.partnership;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// Which meetings were convened to welcome a newcomer (spotkanie powitalne). What becomes of a meeting its keeper
/// knows; see [WelcomeMeetings].
@Repository
public class Welcomes {

    private final JdbcClient sql;

    Welcomes(JdbcClient sql) {
        this.sql = sql;
    }

    public void convened(PartnershipId partnership, InstitutionId newcomer, UUID meeting) {
        sql.sql("""
                insert into partnership.welcome (meeting_id, partnership_id, institution_id)
                values (:meeting, :partnership, :newcomer)
                """)
                .param("meeting", meeting)
                .param("partnership", partnership.value())
                .param("newcomer", newcomer.value())
                .update();
    }

    public List<UUID> of(PartnershipId partnership, InstitutionId newcomer) {
        return sql.sql("""
                select meeting_id from partnership.welcome
                 where partnership_id = :partnership and institution_id = :newcomer
                """)
                .param("partnership", partnership.value())
                .param("newcomer", newcomer.value())
                .query(UUID.class)
                .list();
    }
}
