package pl.sciezka.institution.account;

import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.credential.RecoveryCodes;
import pl.sciezka.credential.Totp;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.Seals;

/// Where second factors are kept: the secret sealed with the key of the hub, recovery codes hashed.
@Repository
public class SecondFactors {

    private final JdbcClient sql;
    private final Seals seals;

    SecondFactors(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    /// The secret in use; none when this account has no second factor.
    Optional<Totp> of(StaffId staff) {
        return secret("totp_secret", staff);
    }

    /// The secret shown on the enrolment page and not yet confirmed by a code.
    Optional<Totp> pendingOf(StaffId staff) {
        return secret("totp_pending", staff);
    }

    private Optional<Totp> secret(String column, StaffId staff) {
        return sql.sql("select " + column + " from institution.account where staff_id = :staff and " + column
                        + " is not null")
                .param("staff", staff.value())
                .query(byte[].class)
                .optional()
                .map(bytes ->
                        new Totp(Base64.getDecoder().decode(seals.ofTheHub().open(bytes))));
    }

    void setPending(StaffId staff, Totp totp) {
        sql.sql("update institution.account set totp_pending = :sealed where staff_id = :staff")
                .param("sealed", seals.ofTheHub().close(Base64.getEncoder().encodeToString(totp.secret())))
                .param("staff", staff.value())
                .update();
    }

    /// The pending secret takes effect; the code that confirmed it is used up.
    void confirm(StaffId staff, long step, RecoveryCodes codes) {
        sql.sql("""
                update institution.account
                   set totp_secret = totp_pending, totp_pending = null, totp_last_step = :step
                 where staff_id = :staff
                """).param("step", step).param("staff", staff.value()).update();
        replaceCodes(staff, codes);
    }

    void remove(StaffId staff) {
        sql.sql("""
                update institution.account set totp_secret = null, totp_pending = null where staff_id = :staff
                """).param("staff", staff.value()).update();
        replaceCodes(staff, null);
    }

    /// The step of the last code used; no code of it or before it counts again.
    long lastStep(StaffId staff) {
        return sql.sql("select totp_last_step from institution.account where staff_id = :staff")
                .param("staff", staff.value())
                .query(Long.class)
                .single();
    }

    /// True once for each step, also for two requests at the same moment.
    boolean useStep(StaffId staff, long step) {
        return sql.sql("""
                        update institution.account set totp_last_step = :step
                         where staff_id = :staff and totp_last_step < :step
                        """).param("step", step).param("staff", staff.value()).update() == 1;
    }

    /// True once for each code.
    boolean useCode(StaffId staff, String typed) {
        return sql.sql("""
                        update institution.recovery_code set used_at = now()
                         where staff_id = :staff and hash = :hash and used_at is null
                        """)
                        .param("staff", staff.value())
                        .param("hash", RecoveryCodes.hash(typed))
                        .update()
                == 1;
    }

    public int codesLeft(StaffId staff) {
        return sql.sql("select count(*) from institution.recovery_code where staff_id = :staff and used_at is null")
                .param("staff", staff.value())
                .query(Integer.class)
                .single();
    }

    void replaceCodes(StaffId staff, @Nullable RecoveryCodes codes) {
        sql.sql("delete from institution.recovery_code where staff_id = :staff")
                .param("staff", staff.value())
                .update();
        if (codes == null) return;
        sql.sql("insert into institution.recovery_code (staff_id, hash) select :staff, unnest(:hashes)")
                .param("staff", staff.value())
                .param("hashes", codes.hashes().toArray(byte[][]::new))
                .update();
    }
}
