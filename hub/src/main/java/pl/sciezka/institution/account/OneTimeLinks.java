package pl.sciezka.institution.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.credential.OneTimeKey;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Where one-time links are kept, by the hash of their key; an account has at most one.
@Repository
public class OneTimeLinks {

    /// A link just made: the only moment at which its key is known.
    public record Issued(OneTimeKey key, OneTimeLink.Reason reason, Instant until) {}

    private final JdbcClient sql;
    private final Clock clock;

    OneTimeLinks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// A new link; an older one of the same account stops working.
    public Issued issue(StaffId staff, InstitutionId institution, OneTimeLink.Reason reason) {
        var key = OneTimeKey.generate();
        var now = clock.instant();
        withdraw(staff);
        sql.sql("""
                insert into institution.one_time_link (hash, staff_id, institution_id, purpose, created_at, expires_at)
                values (:hash, :staff, :institution, :purpose, :now, :expires)
                """)
                .param("hash", key.hash())
                .param("staff", staff.value())
                .param("institution", institution.value())
                .param("purpose", reason.name())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(reason.validity)))
                .update();
        return new Issued(key, reason, now.plus(reason.validity));
    }

    public Optional<OneTimeLink> find(OneTimeKey key) {
        return sql.sql("""
                select staff_id, institution_id, purpose, expires_at from institution.one_time_link where hash = :hash
                """).param("hash", key.hash()).query(OneTimeLinks::link).optional();
    }

    /// True for the one who came first; afterwards the link's holder sees nothing any more.
    public boolean use(OneTimeKey key) {
        return sql.sql("delete from institution.one_time_link where hash = :hash")
                        .param("hash", key.hash())
                        .update()
                == 1;
    }

    public void withdraw(StaffId staff) {
        sql.sql("delete from institution.one_time_link where staff_id = :staff")
                .param("staff", staff.value())
                .update();
    }

    private static OneTimeLink link(ResultSet row, int number) throws SQLException {
        return new OneTimeLink(
                new StaffId(row.getObject("staff_id", UUID.class)),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                OneTimeLink.Reason.valueOf(row.getString("purpose")),
                row.getTimestamp("expires_at").toInstant());
    }
}
