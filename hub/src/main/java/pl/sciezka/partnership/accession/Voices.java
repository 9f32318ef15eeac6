package pl.sciezka.partnership.accession;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;

/// Where the voices of members about requests to join are kept; whoever has spoken has spoken.
@Repository
class Voices {

    private final JdbcClient sql;

    Voices(JdbcClient sql) {
        this.sql = sql;
    }

    List<Voice> on(ApplicationId id) {
        return sql.sql("""
                select institution_id as institution, consents, reason, at
                  from partnership.voice where application_id = :id order by at
                """).param("id", id.value()).query(Voice.class).list();
    }

    /// False when the institution has spoken already.
    boolean add(ApplicationId id, Voice it, Acting.Staff by) {
        return sql.sql("""
                insert into partnership.voice (application_id, institution_id, consents, reason, staff_id, at)
                values (:id, :institution, :consents, :reason, :by, :at) on conflict do nothing
                """)
                        .param("id", id.value())
                        .param("institution", it.institution().value())
                        .param("consents", it.consents())
                        .param("reason", it.reason())
                        .param("by", by.staff().value())
                        .param("at", it.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
