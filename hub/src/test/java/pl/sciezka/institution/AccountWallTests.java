package pl.sciezka.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;

/// What row-level security alone lets through, with every check of the program left out.
@HubTest
class AccountWallTests {

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Autowired
    Accounts accounts;

    @Autowired
    Colleagues colleagues;

    Office office;
    Office.Person here;
    Office.Person there;

    @BeforeEach
    void two_offices(@Autowired ApplicationContext program) {
        office = Office.in(program);
        here = office.hire(office.open(), Role.LOCAL_ADMINISTRATOR);
        there = office.hire(office.open(), Role.PRACTITIONER);
    }

    @Test
    void an_institution_sees_its_own_accounts_and_their_roles_only() {
        assertThat(count(here.acting(), "account")).isEqualTo(1);
        assertThat(count(here.acting(), "account_role")).isEqualTo(1);
        assertThat(transactions.as(here.acting(), () -> accounts.find(there.staff())))
                .isEmpty();
    }

    @Test
    void who_knocks_with_a_login_sees_that_one_account() {
        assertThat(count(there.login().knocking(), "account")).isEqualTo(1);
        assertThat(count(new Acting.LinkHolder("login:"), "account")).isZero();
        assertThat(count(new Acting.LinkHolder("login:%"), "account")).isZero();
        assertThat(count(new Acting.LinkHolder(there.login().value()), "account"))
                .isZero();
        assertThat(count(new Acting.LinkHolder("link:"), "one_time_link")).isZero();
    }

    @Test
    void nobody_acting_sees_nothing() {
        for (var table :
                new String[] {"account", "account_role", "colleague", "recovery_code", "one_time_link", "sign_in_event"
                })
            assertThat(sql.sql("select count(*) from institution." + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
    }

    @Test
    void colleagues_elsewhere_are_seen_by_name_and_not_changed() {
        assertThat(transactions.as(here.acting(), () -> colleagues.find(there.staff())))
                .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("Anna Próbna"));
        var changed = transactions.as(
                here.acting(),
                () -> sql.sql("update institution.colleague set surname = 'x' where staff_id = :staff")
                        .param("staff", there.staff().value())
                        .update());
        assertThat(changed).isZero();
    }

    @Test
    void nobody_opens_an_account_in_another_institution() {
        var intruder =
                new NewStaff(there.institution(), null, "intruz.1", "I", "I", "x", null, Set.of(Role.PRACTITIONER));
        assertThatThrownBy(() -> transactions.as(
                        here.acting(), () -> accounts.add(StaffId.next(), intruder, null, Instant.now())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void the_operator_does_not_reach_into_an_institution_that_looks_after_itself() {
        var operator = office.hire(office.open(InstitutionKind.OPERATOR), Role.HUB_OPERATOR);
        assertThat(transactions.as(operator.acting(), () -> accounts.find(there.staff())))
                .isEmpty();
        var intruder = new NewStaff(
                there.institution(), null, "intruz.2", "I", "I", "x", null, Set.of(Role.LOCAL_ADMINISTRATOR));
        assertThatThrownBy(() -> transactions.as(
                        operator.acting(), () -> accounts.add(StaffId.next(), intruder, null, Instant.now())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private int count(Acting acting, String table) {
        return transactions.as(
                acting,
                () -> sql.sql("select count(*) from institution." + table)
                        .query(Integer.class)
                        .single());
    }
}
