package pl.sciezka.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.Role;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

/// Whoever waits for a row that somebody else holds is told so, and may try again.
@HubTest
class WaitingEndsTests {

    @Autowired
    Visitors visitors;

    @Autowired
    Transactions transactions;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @Test
    void a_page_that_waits_too_long_says_so_and_works_afterwards(@Autowired ApplicationContext program) {
        var office = Office.in(program);
        var ops = office.open();
        var administrator = office.hire(ops, Role.LOCAL_ADMINISTRATOR);
        var colleague = office.hire(ops, Role.PRACTITIONER);
        var admin = visitors.as(administrator.signedIn());
        var unlock = "/staff/" + colleague.staff().value() + "/unlock";
        var answer = transactions.as(administrator.acting(), () -> {
            accounts.hold(colleague.staff());
            return admin.post(unlock, Map.of());
        });
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Ktoś właśnie zapisuje to samo");
        assertThat(admin.post(unlock, Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void nothing_waits_for_ever() {
        assertThat(sql.sql("show lock_timeout").query(String.class).single()).isEqualTo("5s");
    }
}
