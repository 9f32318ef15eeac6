package pl.sciezka.institution.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.institution.operator.Office.PASSWORD;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.Role;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// What an administrator takes away between the right password and the kept session does not survive in that session.
@HubTest
class TakenAwayMeanwhileTests {

    @Autowired
    Visitors visitors;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Autowired
    SuspendStaff suspendStaff;

    @Autowired
    ChangeRoles changeRoles;

    @Autowired
    ResetAccess resetAccess;

    @Autowired
    Accounts accounts;

    Office office;
    Office.Person administrator;
    Office.Person colleague;

    @BeforeEach
    void an_office(@Autowired ApplicationContext program) {
        office = Office.in(program);
        var ops = office.open();
        administrator = office.hire(ops, Role.LOCAL_ADMINISTRATOR);
        colleague = office.hire(ops, Role.PRACTITIONER);
    }

    @Test
    void nothing_happens_to_a_session_when_nothing_is_taken_away() {
        assertThat(signingInWhile(_ -> {}).get("/clients").statusCode()).isEqualTo(200);
    }

    @Test
    void a_suspended_account_keeps_no_session() {
        var visitor = signingInWhile(account -> suspendStaff.suspend(account, administrator.staff()));
        assertThat(visitor.get("/clients").statusCode()).isEqualTo(303);
        assertThat(openSessions()).isZero();
    }

    @Test
    void neither_do_roles_that_were_taken_away() {
        var visitor = signingInWhile(account -> changeRoles.change(account, Set.of(Role.ACCOUNTANT)));
        assertThat(visitor.get("/clients").statusCode()).isEqualTo(303);
    }

    @Test
    void nor_a_password_that_was_withdrawn() {
        var visitor = signingInWhile(resetAccess::replacePassword);
        assertThat(visitor.get("/clients").statusCode()).isEqualTo(303);
    }

    /// The sessions are locked while the password is checked, so that the new one waits to be kept until
    /// the administrator's work is done and committed.
    private Visitor signingInWhile(Consumer<Account> work) {
        var visitor = visitors.stranger();
        var signIn = transactions.as(administrator.acting(), () -> {
            sql.sql("lock table spring_session in share row exclusive mode").update();
            var posted = CompletableFuture.runAsync(() -> visitor.postRaw(
                    "/sign-in", Map.of("login", colleague.login().value(), "password", PASSWORD)));
            while (!somebodyWaitsToKeepASession()) Thread.onSpinWait();
            work.accept(accounts.find(colleague.staff()).orElseThrow());
            return posted;
        });
        signIn.join();
        assertThat(visitor.cookies()).containsKey("sesja");
        return visitor;
    }

    private boolean somebodyWaitsToKeepASession() {
        return sql.sql(
                        "select exists (select from pg_locks where relation = 'spring_session'::regclass and not granted)")
                .query(Boolean.class)
                .single();
    }

    private int openSessions() {
        return sql.sql("select count(*) from spring_session where principal_name = :staff")
                .param("staff", colleague.staff().value().toString())
                .query(Integer.class)
                .single();
    }
}
