package pl.sciezka.institution.account;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.StaffId;

/// Open sessions of a member of staff (otwarte sesje). Ending them is part of the transaction that takes a right away,
/// so the next click already finds no session, on every node.
@Repository
public class OpenSessions {

    public record OpenSession(Instant since, Instant lastUsed, boolean thisOne) {}

    private final JdbcClient sql;

    OpenSessions(JdbcClient sql) {
        this.sql = sql;
    }

    public void endAll(StaffId staff) {
        endOthers(staff, "");
    }

    public void endOthers(StaffId staff, String keptSession) {
        sql.sql("delete from spring_session where principal_name = :staff and session_id <> :kept")
                .param("staff", staff.value().toString())
                .param("kept", keptSession)
                .update();
    }

    public void end(String session) {
        sql.sql("delete from spring_session where session_id = :session")
                .param("session", session)
                .update();
    }

    public List<OpenSession> of(StaffId staff, String thisSession, Instant now) {
        return sql.sql("""
                select creation_time, last_access_time, session_id = :session as this_one
                  from spring_session
                 where principal_name = :staff and expiry_time > :now
                 order by last_access_time desc
                """)
                .param("session", thisSession)
                .param("staff", staff.value().toString())
                .param("now", now.toEpochMilli())
                .query((row, _) -> new OpenSession(
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time")),
                        row.getBoolean("this_one")))
                .list();
    }
}
