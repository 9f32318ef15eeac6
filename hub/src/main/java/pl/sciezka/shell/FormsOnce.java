package pl.sciezka.shell;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.StaffId;

/// Forms that have taken effect. A second arrival of the same key waits for the first and then gets its answer.
@Repository
class FormsOnce {

    private final JdbcClient sql;

    FormsOnce(JdbcClient sql) {
        this.sql = sql;
    }

    /// False when the form has been carried out before; waits while another request is carrying it out.
    boolean begin(UUID key, StaffId staff) {
        return sql.sql("insert into shell.form_once (key, staff_id) values (:key, :staff) on conflict do nothing")
                        .param("key", key)
                        .param("staff", staff.value())
                        .update()
                == 1;
    }

    void answered(UUID key, Redirect redirect) {
        sql.sql("update shell.form_once set answer = :to, notice = :notice where key = :key")
                .param("key", key)
                .param("to", redirect.to())
                .param("notice", redirect.notice())
                .update();
    }

    /// The form came back with errors: its key may be used again.
    void withdrawn(UUID key) {
        sql.sql("delete from shell.form_once where key = :key")
                .param("key", key)
                .update();
    }

    Optional<Redirect> answer(UUID key) {
        return sql.sql("select answer, notice from shell.form_once where key = :key and answer is not null")
                .param("key", key)
                .query((row, _) -> new Redirect(row.getString(1), row.getString(2)))
                .optional();
    }
}
