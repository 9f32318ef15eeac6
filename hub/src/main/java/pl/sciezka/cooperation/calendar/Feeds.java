package pl.sciezka.cooperation.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.credential.OneTimeKey;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Where calendar feeds are kept: one for each person, its secret only as a hash.
@Repository
class Feeds {

    /// Whose meetings a feed tells.
    record Feed(StaffId staff, InstitutionId institution) {}

    private final JdbcClient sql;
    private final Clock clock;

    Feeds(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    static Acting.LinkHolder holder(OneTimeKey secret) {
        return new Acting.LinkHolder("feed:" + secret.hashText());
    }

    /// The feed of the secret that the holder in this transaction has, unless it was revoked.
    Optional<Feed> held() {
        return sql.sql("select staff_id, institution_id from cooperation.feed where revoked_at is null")
                .query((row, _) -> new Feed(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        new InstitutionId(row.getObject("institution_id", UUID.class))))
                .optional();
    }

    /// Since when the acting person has one.
    Optional<Instant> madeAt() {
        return sql.sql("select made_at from cooperation.feed where revoked_at is null")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /// A new secret; the one before no longer opens anything.
    OneTimeKey make(Acting.Staff staff) {
        revoke();
        var secret = OneTimeKey.generate();
        sql.sql("""
                insert into cooperation.feed (id, staff_id, institution_id, secret_hash, made_at)
                values (:id, :staff, :institution, :hash, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("staff", staff.staff().value())
                .param("institution", staff.institution().value())
                .param("hash", secret.hashText())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    void revoke() {
        sql.sql("update cooperation.feed set revoked_at = :at where revoked_at is null")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
