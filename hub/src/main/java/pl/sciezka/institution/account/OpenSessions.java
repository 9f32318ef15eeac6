package pl.sciezka.institution.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.StaffId;

/// Open sessions of a member of staff (otwarte sesje). Ending them is part of the transaction that takes a right away,
/// so the next click already finds no session, on every node.
@Repository
public class OpenSessions {

    /// Where a session keeps on what it was opened.
    public static final String DEVICE = "device";

    /// `key` names the session on a page: its id would let in whoever reads it.
    public record OpenSession(UUID key, Device device, Instant since, Instant lastUsed, boolean thisOne) {}

    private final JdbcClient sql;
    private final DeserializingConverter readable = new DeserializingConverter();

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

    /// The one used last comes first.
    public List<OpenSession> of(StaffId staff, String thisSession, Instant now) {
        return sql.sql("""
                select s.session_id, s.creation_time, s.last_access_time, a.attribute_bytes as device
                  from spring_session s
                  left join spring_session_attributes a
                         on a.session_primary_id = s.primary_id and a.attribute_name = :device
                 where s.principal_name = :staff and s.expiry_time > :now
                 order by s.last_access_time desc
                """)
                .param("device", DEVICE)
                .param("staff", staff.value().toString())
                .param("now", now.toEpochMilli())
                .query((row, _) -> new OpenSession(
                        key(row.getString("session_id")),
                        device(row.getBytes("device")),
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time")),
                        row.getString("session_id").equals(thisSession)))
                .list();
    }

    /// False when the member of staff has no such session, or no longer.
    public boolean end(StaffId staff, UUID key) {
        var found = sql
                .sql("select session_id from spring_session where principal_name = :staff")
                .param("staff", staff.value().toString())
                .query(String.class)
                .list()
                .stream()
                .filter(it -> key(it).equals(key))
                .findFirst();
        found.ifPresent(this::end);
        return found.isPresent();
    }

    private Device device(byte @Nullable [] kept) {
        return kept == null ? Device.UNKNOWN : Device.kept((String) readable.convert(kept));
    }

    private static UUID key(String session) {
        return UUID.nameUUIDFromBytes(session.getBytes(UTF_8));
    }
}
