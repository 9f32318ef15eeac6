package pl.sciezka.delivery.mail;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;

/// Where e-mail servers of institutions are kept.
@Repository
class MailServers {

    private final JdbcClient sql;

    MailServers(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<MailServer> of(InstitutionId own) {
        return sql.sql("""
                select host, port, security, login, password, sender, problem, problem_at, sent_at
                  from delivery.mail_server where institution_id = :own and removed_at is null
                """).param("own", own.value()).query(MailServer.class).optional();
    }

    void keep(Acting.Staff by, MailServer it, Instant now) {
        sql.sql("""
                insert into delivery.mail_server (institution_id, host, port, security, login, password, sender,
                                                  changed_at, changed_by)
                values (:own, :host, :port, :security, :login, :password, :sender, :now, :by)
                on conflict (institution_id) do update
                   set host = :host, port = :port, security = :security, login = :login, password = :password,
                       sender = :sender, changed_at = :now, changed_by = :by, problem = null, problem_at = null,
                       removed_at = null
                """)
                .param("own", by.institution().value())
                .param("host", it.host())
                .param("port", it.port())
                .param("security", it.security().name())
                .param("login", it.login())
                .param("password", it.password(), Types.BINARY)
                .param("sender", it.sender())
                .param("now", Timestamp.from(now))
                .param("by", by.staff().value())
                .update();
    }

    /// Whether there is one, or was.
    boolean wasNamed(InstitutionId own) {
        return sql.sql("select exists (select from delivery.mail_server where institution_id = :own)")
                .param("own", own.value())
                .query(Boolean.class)
                .single();
    }

    /// That there was one stays known, its secrets do not.
    void remove(InstitutionId own, Instant now) {
        sql.sql("""
                update delivery.mail_server
                   set removed_at = :now, login = null, password = null, problem = null, problem_at = null
                 where institution_id = :own
                """).param("now", Timestamp.from(now)).param("own", own.value()).update();
    }

    void sent(InstitutionId own, Instant now) {
        sql.sql("""
                update delivery.mail_server set sent_at = :now, problem = null, problem_at = null
                 where institution_id = :own
                """).param("now", Timestamp.from(now)).param("own", own.value()).update();
    }

    void failed(InstitutionId own, MailServer.Problem problem, Instant now) {
        sql.sql("update delivery.mail_server set problem = :problem, problem_at = :now where institution_id = :own")
                .param("problem", problem.name())
                .param("now", Timestamp.from(now))
                .param("own", own.value())
                .update();
    }
}
