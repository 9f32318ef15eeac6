package pl.sciezka.client.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.PersonData;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

@HubTest
class OwnListTests {

    @Autowired
    OwnPersons persons;

    @Autowired
    Transactions transactions;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient sql;

    final InstitutionId ops = InstitutionId.next();
    final InstitutionId stranger = InstitutionId.next();

    @BeforeEach
    void one_person_at_the_ops() {
        transactions.as(new Acting.Job(ops, Purpose.OWN_TASKS), () -> {
            persons.add(ops, person("Żółkiewska", "Łucja"));
        });
    }

    @Test
    void the_own_list_is_found_without_polish_letters_and_the_look_is_journalled() {
        var worker = practitioner(ops);
        assertThat(visitors.as(worker)
                        .post("/clients", "/clients/search", Map.of("q", "zolk luc"))
                        .body())
                .contains("Żółkiewska Łucja");
        var looks = transactions.as(
                worker.acting(Purpose.OWN_TASKS),
                () -> sql.sql(
                                "select count(*) from journal.entry where what = 'journal.own-list' and staff_id = :staff")
                        .param("staff", worker.staffKey())
                        .query(Integer.class)
                        .single());
        assertThat(looks).as("the list, then the search").isEqualTo(2);
    }

    @Test
    void any_part_of_a_case_number_finds_its_person() {
        transactions.as(new Acting.Job(ops, Purpose.OWN_TASKS), () -> {
            sql.sql("update client.person set case_number = 'OPS.ŚR/5400-96.2026'")
                    .update();
        });
        var worker = visitors.as(practitioner(ops));
        for (var part : new String[] {"OPS.ŚR/5400-96.2026", "5400", "sr", "96 2026", "żółk 5400"})
            assertThat(worker.post("/clients", "/clients/search", Map.of("q", part))
                            .body())
                    .as(part)
                    .contains("Żółkiewska Łucja");
        for (var part : new String[] {"400", "5400.97", "PUP.5400"})
            assertThat(worker.post("/clients", "/clients/search", Map.of("q", part))
                            .body())
                    .as(part)
                    .doesNotContain("Żółkiewska Łucja");
    }

    @Test
    void whom_i_lead_stands_on_a_list_of_my_own() {
        var lucja = transactions.as(
                new Acting.Job(ops, Purpose.OWN_TASKS),
                () -> persons.search(ops, "zolk", 1, 0).getFirst().id());
        var worker = visitors.as(practitioner(ops));
        assertThat(worker.get("/clients/mine").body()).contains("Nie prowadzisz jeszcze nikogo");
        var card = "/clients/" + lucja.value();
        worker.post(card, card + "/adviser/taking", Map.of("matter", "OWN"));
        assertThat(worker.get("/clients/mine").body()).contains("Żółkiewska Łucja");
        assertThat(visitors.as(practitioner(ops)).get("/clients/mine").body()).doesNotContain("Żółkiewska");
    }

    @Test
    void whom_nobody_else_serves_is_not_among_the_common_ones() {
        assertThat(visitors.as(practitioner(ops)).get("/clients/common").body())
                .contains("Nie mamy jeszcze wspólnych klientów")
                .doesNotContain("Żółkiewska");
    }

    @Test
    void a_stranger_finds_nobody_even_in_the_database() {
        assertThat(visitors.as(practitioner(stranger))
                        .post("/clients", "/clients/search", Map.of("q", "zolk"))
                        .body())
                .doesNotContain("Żółkiewska");
        var rows = transactions.as(
                new Acting.Job(stranger, Purpose.JOINT_SERVICE),
                () -> sql.sql("select count(*) from client.identity")
                        .query(Integer.class)
                        .single());
        assertThat(rows).isZero();
    }

    @Test
    void nobody_acting_sees_nothing() {
        assertThat(sql.sql("select count(*) from client.person")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_role_without_clients_sees_what_an_unknown_address_shows() {
        var accountant = new SignedIn(UUID.randomUUID(), ops.value(), "Test", "OPS", Set.of(Role.ACCOUNTANT));
        var refused = visitors.as(accountant).get("/clients");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body())
                .isEqualTo(visitors.as(accountant).get("/no-such-page").body());
    }

    private static SignedIn practitioner(InstitutionId institution) {
        return new SignedIn(UUID.randomUUID(), institution.value(), "Test", "Urząd", Set.of(Role.PRACTITIONER));
    }

    private static PersonData person(String surname, String givenName) {
        return new PersonData(
                new PersonData.Identity(surname, givenName, null, 1984, PersonData.Sex.F, null, "Trzebinia"),
                null,
                null,
                LocalDate.of(1984, 5, 4),
                null,
                null,
                null,
                List.of(),
                "test",
                LocalDate.of(2026, 11, 1));
    }
}
