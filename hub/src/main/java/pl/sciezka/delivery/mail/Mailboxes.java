package pl.sciezka.delivery.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.StaffId;

/// Where staff say how they want e-mail.
@Repository
class Mailboxes {

    private final JdbcClient sql;

    Mailboxes(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Mailbox> of(StaffId staff) {
        return sql.sql("select address, rhythm from delivery.mailbox where staff_id = :staff")
                .param("staff", staff.value())
                .query(Mailbox.class)
                .optional();
    }

    void keep(Acting.Staff me, Mailbox it, Instant now) {
        sql.sql("""
                insert into delivery.mailbox (staff_id, institution_id, address, rhythm, changed_at)
                values (:staff, :institution, :address, :rhythm, :now)
                on conflict (staff_id) do update set address = :address, rhythm = :rhythm, changed_at = :now
                """)
                .param("staff", me.staff().value())
                .param("institution", me.institution().value())
                .param("address", it.address())
                .param("rhythm", it.rhythm().name())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// The address is forgotten.
    void remove(StaffId staff) {
        sql.sql("delete from delivery.mailbox where staff_id = :staff")
                .param("staff", staff.value())
                .update();
    }
}
