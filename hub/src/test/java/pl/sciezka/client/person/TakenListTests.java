package pl.sciezka.client.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.PersonData;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.sheet.ListFile;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

/// A list of 1000 persons taken along as a file, over real HTTP.
@HubTest
class TakenListTests {

    private static final int PERSONS = 1000;
    private static final String LIST = "client.list.caption";
    private static final String CSV = "/clients?as=" + LIST + ".csv";

    @Autowired
    OwnPersons persons;

    @Autowired
    Transactions transactions;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient sql;

    @TempDir
    Path folder;

    final InstitutionId ops = InstitutionId.next();

    @BeforeEach
    void a_thousand_persons() {
        transactions.as(new Acting.Job(ops, Purpose.OWN_TASKS), () -> {
            for (int i = 0; i < PERSONS; i++)
                persons.add(ops, person(i % 100 == 7 ? "Wójcik" : "Nowak", "Anna" + i, i == 7 ? "=1+1" : "SK." + i));
        });
    }

    @Test
    void the_whole_list_is_in_the_file_in_the_order_of_the_page() throws IOException {
        var worker = visitors.as(someone(Role.PRACTITIONER));
        var page = worker.get("/clients").body();
        assertThat(page).contains("href=\"" + CSV + "\"").contains("Nowak Anna0");
        for (var form : List.of("csv", "xlsx")) {
            var file = worker.bytes("/clients?as=" + LIST + "." + form);
            assertThat(file.statusCode()).isEqualTo(200);
            var rows = rows(file);
            assertThat(rows).hasSize(PERSONS + 1);
            assertThat(rows.getFirst())
                    .containsExactly(
                            "Nazwisko i imię", "Rok urodzenia", "Gmina", "Znak sprawy", "Kto jeszcze obsługuje");
            var names = rows.stream().skip(1).map(List::getFirst).toList();
            assertThat(names).filteredOn(it -> it.startsWith("Wójcik")).hasSize(10);
            assertThat(names.subList(0, 990)).allMatch(it -> it.startsWith("Nowak"));
            assertThat(rows.stream().map(it -> it.get(3))).contains("=1+1", "SK.8");
        }
    }

    @Test
    void the_file_has_a_name_without_anybody_in_it() {
        var file = visitors.as(someone(Role.PRACTITIONER))
                .file("/clients/search", Map.of("q", "wojcik", "as", LIST + ".xlsx"));
        assertThat(file.headers().firstValue("content-disposition").orElseThrow())
                .matches("attachment; filename=\"[a-z-]+-\\d{4}-\\d{2}-\\d{2}\\.xlsx\"")
                .doesNotContainIgnoringCase("wojcik");
    }

    @Test
    void a_search_stays_a_search_and_its_name_stands_in_no_address() throws IOException {
        var worker = visitors.as(someone(Role.PRACTITIONER));
        var page = worker.post("/clients", "/clients/search", Map.of("q", "wojcik"))
                .body();
        assertThat(page)
                .contains("name=\"as\" value=\"" + LIST + ".csv\"")
                .contains("<input type=\"hidden\" name=\"q\" value=\"wojcik\">")
                .doesNotContain("wojcik&");
        var rows = rows(worker.file("/clients/search", Map.of("q", "wojcik", "as", LIST + ".csv")));
        assertThat(rows).hasSize(11);
        assertThat(rows.stream().skip(1)).allMatch(it -> it.getFirst().startsWith("Wójcik"));
    }

    @Test
    void one_entry_of_its_own_kind_names_everybody_in_the_file() {
        var worker = someone(Role.PRACTITIONER);
        visitors.as(worker).get(CSV);
        assertThat(entries(worker)).containsExactly("EXPORT " + LIST + " " + PERSONS);
        var officer = someone(Role.DATA_PROTECTION_OFFICER);
        assertThat(visitors.as(officer).get("/journal").body()).contains("Lista pobrana jako plik: ");
    }

    @Test
    void who_may_not_see_the_page_takes_nothing_along() {
        var accountant = someone(Role.ACCOUNTANT);
        assertThat(visitors.as(accountant).get(CSV).statusCode()).isEqualTo(404);
        assertThat(entries(accountant)).isEmpty();
    }

    @Test
    void a_list_that_the_page_does_not_have_is_not_there_and_leaves_no_entry() {
        var worker = someone(Role.PRACTITIONER);
        for (var wanted : List.of("looks.caption.csv", "no.such.csv", LIST + ".pdf", "../etc.csv"))
            assertThat(visitors.as(worker).get("/clients?as=" + wanted).statusCode())
                    .isEqualTo(404);
        assertThat(entries(worker)).isEmpty();
    }

    @Test
    void no_other_file_is_sent_under_the_name_of_a_list() {
        transactions.as(
                new Acting.Job(ops, Purpose.OWN_TASKS),
                () -> sql.sql("""
                        insert into institution.institution (id, kind, name, short_name)
                        values (:id, 'OPS', 'OPS w Nowej Soli', 'OPS')
                        """).param("id", ops.value()).update());
        var worker = someone(Role.PRACTITIONER);
        var register = "/offers/services/hsds.json";
        assertThat(visitors.as(worker).get(register).statusCode()).isEqualTo(200);
        assertThat(visitors.as(worker).get(register + "?as=" + LIST + ".csv").statusCode())
                .isEqualTo(404);
        assertThat(entries(worker)).isEmpty();
    }

    private List<String> entries(SignedIn worker) {
        return transactions.as(
                worker.acting(Purpose.OWN_TASKS),
                () -> sql.sql("""
                        select kind || ' ' || what || ' ' || cardinality(persons) from journal.entry
                         where staff_id = :staff order by at
                        """)
                        .param("staff", worker.staffKey())
                        .query(String.class)
                        .list());
    }

    private List<List<String>> rows(HttpResponse<byte[]> answer) throws IOException {
        var file = Files.write(folder.resolve("list"), answer.body());
        var rows = new ArrayList<List<String>>();
        ((ListFile.Opening.Opened) ListFile.open(file))
                .list()
                .forEach(row ->
                        rows.add(row.cells().stream().map(it -> it.shown()).toList()));
        return rows;
    }

    private SignedIn someone(Role role) {
        return new SignedIn(UUID.randomUUID(), ops.value(), "Test", "Urząd", Set.of(role));
    }

    private static PersonData person(String surname, String givenName, String caseNumber) {
        return new PersonData(
                new PersonData.Identity(surname, givenName, null, 1984, PersonData.Sex.F, null, "Trzebinia"),
                null,
                null,
                LocalDate.of(1984, 5, 4),
                caseNumber,
                null,
                null,
                List.of(),
                "test",
                LocalDate.of(2026, 11, 1));
    }
}
