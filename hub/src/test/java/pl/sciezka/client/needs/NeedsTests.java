package pl.sciezka.client.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.Examples;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

@HubTest
class NeedsTests {

    @Autowired
    OwnPersons persons;

    @Autowired
    CommonClients commonClients;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Autowired
    Visitors visitors;

    final InstitutionId ops = InstitutionId.next();
    final InstitutionId pup = InstitutionId.next();
    PersonId atOps;
    PersonId atPup;
    String form;

    @BeforeEach
    void a_common_client() {
        atOps = as(ops, () -> persons.add(ops, Examples.person("Kowal", "Olena")));
        atPup = as(pup, () -> persons.add(pup, Examples.person("Kowal", "Olena")));
        var opening = as(ops, () -> commonClients.open(atOps, ops, pup, UUID.randomUUID()));
        as(pup, () -> commonClients.takeUp(opening, pup, atPup));
        form = "/clients/" + atOps.value() + "/needs";
    }

    @Test
    void what_was_recorded_stands_on_the_card_and_in_the_header_of_every_page() {
        assertThat(worker(ops).get("/clients/" + atOps.value()).body()).contains("Nie zapisano żadnych");
        record("0", "ukraiński");
        assertThat(worker(ops).get("/clients/" + atOps.value()).body())
                .contains("Potrzebuje:", "tłumacz: ukraiński, duży druk");
        assertThat(worker(ops).get("/clients/" + atOps.value() + "/history").body())
                .contains("tłumacz: ukraiński", "Zapisano potrzeby w kontakcie.");
    }

    @Test
    void a_partner_reads_them_with_a_grant_for_contact_only_and_the_journal_says_so() {
        record("0", "ukraiński");
        grant("IDENTITY");
        assertThat(visibleToPup()).isZero();
        assertThat(worker(pup).get("/clients/" + atPup.value()).body()).doesNotContain("ukraiński");
        grant("CONTACT");
        assertThat(visibleToPup()).isOne();
        assertThat(worker(pup).get("/clients/" + atPup.value()).body()).contains("tłumacz: ukraiński");
        assertThat(as(
                        ops,
                        () -> sql.sql("select count(*) from journal.entry where what = 'journal.needs'")
                                .query(Integer.class)
                                .single()))
                .isOne();
    }

    @Test
    void a_partner_cannot_change_them() {
        record("0", "ukraiński");
        grant("CONTACT");
        assertThat(as(
                        pup,
                        () -> sql.sql("update client.needs set remark = 'x' where person_id = :id")
                                .param("id", atOps.value())
                                .update()))
                .isZero();
        assertThat(worker(pup).get(form).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_is_protected_meanwhile_shows_nothing_to_partners() {
        record("0", "ukraiński");
        grant("CONTACT");
        assertThat(visibleToPup()).isOne();
        var protection = "/clients/" + atOps.value() + "/protection";
        var answer = worker(ops).post(protection, protection, Map.of("reason", "SAFETY"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visibleToPup()).isZero();
    }

    @Test
    void a_language_is_needed_and_a_form_that_was_overtaken_changes_nothing() {
        var wrong = worker(ops).post(form, Map.of("version", "0", "kinds", "INTERPRETER", "interpreterLanguage", "7"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Wpisz język, na przykład: ukraiński.");
        record("0", "ukraiński");
        var late = worker(ops).post(form, Map.of("version", "0", "kinds", "COMPANION"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(worker(ops).get(form).body()).contains("ukraiński");
    }

    @Test
    void the_tables_know_no_language_without_its_need() {
        assertThatThrownBy(() -> as(
                        ops,
                        () -> sql.sql("""
                        insert into client.needs (person_id, institution_id, kinds, letters_language, recorded_on, recorded_by)
                        values (:id, :own, '{COMPANION}', 'rosyjski', :day, gen_random_uuid())
                        """)
                                .param("id", atOps.value())
                                .param("own", ops.value())
                                .param("day", LocalDate.of(2026, 11, 1))
                                .update()))
                .hasStackTraceContaining("needs_check");
    }

    private void record(String version, String language) {
        var saved = worker(ops)
                .post(
                        form,
                        Map.of(
                                "version",
                                version,
                                "kinds",
                                "INTERPRETER,LARGE_PRINT",
                                "interpreterLanguage",
                                language));
        assertThat(saved.statusCode()).isEqualTo(303);
    }

    private void grant(String group) {
        sql.sql("""
                insert into partnership.access_grant (clause_id, viewer_institution, holder_institution, data_group,
                                                      purpose, valid_from)
                values (gen_random_uuid(), :viewer, :holder, :group, 'JOINT_SERVICE', date '2024-01-01')
                """)
                .param("viewer", pup.value())
                .param("holder", ops.value())
                .param("group", group)
                .update();
    }

    private int visibleToPup() {
        return as(
                pup,
                () -> sql.sql("select count(*) from client.needs where person_id = :id")
                        .param("id", atOps.value())
                        .query(Integer.class)
                        .single());
    }

    private Visitor worker(InstitutionId office) {
        return visitors.as(new SignedIn(UUID.randomUUID(), office.value(), "Anna", "Urząd", Set.of(Role.PRACTITIONER)));
    }

    private <R> R as(InstitutionId institution, Supplier<R> work) {
        return transactions.as(new Acting.Job(institution, Purpose.JOINT_SERVICE), work);
    }
}
