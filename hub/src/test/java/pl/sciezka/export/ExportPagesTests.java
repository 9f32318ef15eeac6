package pl.sciezka.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.DemoTest;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitors;

/// Who may take an export, and what of it is kept, in the demonstration.
@DemoTest
class ExportPagesTests {

    private static final Map<String, String> CONFIRMED = Map.of("own-password", Office.PASSWORD);

    @Autowired
    ApplicationContext program;

    @Autowired
    Places places;

    @Autowired
    Visitors visitors;

    @Autowired
    CommonPeople people;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Value("${sciezka.data}")
    Path data;

    @Test
    void the_coordinator_may_take_it_and_nobody_else() {
        var ops = people.institution("OPS Trzebinia");
        for (var role : Role.values()) {
            var may = role == Role.COORDINATOR;
            var visitor = visitors.as(person(ops, role));
            assertThat(visitor.get("/export").statusCode()).as(role.name()).isEqualTo(may ? 200 : 404);
            if (!may)
                assertThat(visitor.file("/export", CONFIRMED).statusCode())
                        .as(role.name())
                        .isEqualTo(404);
        }
    }

    @Test
    void it_is_journalled_for_the_own_and_for_the_partners_persons_and_stands_in_the_list() throws Exception {
        var ops = people.institution("OPS Trzebinia");
        var who = coordinator(ops);
        var visitor = visitors.as(who);
        assertThat(visitor.get("/export").body()).contains("Nikt nie pobierał wypisu od roku");
        var files = temporary();
        var answer = visitor.file("/export", CONFIRMED);
        assertThat(answer.headers().firstValue("content-disposition").orElseThrow())
                .matches("attachment; filename=\"wypis-\\d{4}-\\d\\d-\\d\\d.zip\"");
        assertThat(temporary()).isEqualTo(files);

        var export = new ReadExport(answer.body());
        var own = counted(ops, "select count(*) from client.person where institution_id = :own");
        assertThat(export.table("osoby")).hasSize(own);
        assertThat(export.table("dane-u-partnerow")).isNotEmpty();
        assertThat(export.table("plany")).isNotEmpty();
        assertThat(export.table("skierowania")).isNotEmpty();
        assertThat(export.contents()).contains("<title>Pełny wypis: OPS Trzebinia</title>");

        assertThat(counted(ops, """
                select cardinality(persons) from journal.entry
                 where staff_id = '%s' and what = 'journal.export' and purpose = 'OWN_TASKS' and holders = array[:own]
                """.formatted(who.staffKey()))).isEqualTo(own);
        assertThat(counted(people.institution("PUP Chrzanów"), """
                select count(*) from journal.entry
                 where staff_id = '%s' and what = 'journal.export' and purpose = 'JOINT_SERVICE'
                """.formatted(who.staffKey())))
                .isEqualTo(1);
        assertThat(visitor.get("/export").body())
                .contains("Plan wyjścia wypróbowany")
                .contains("<td>Anna Próbna</td>");
    }

    @Test
    void the_contents_and_the_list_name_who_took_it() throws Exception {
        var visitor = visitors.as(coordinator(people.institution("PUP Chrzanów")));
        assertThat(new ReadExport(visitor.file("/export", CONFIRMED).body()).contents())
                .contains("Anna Próbna");
        assertThat(visitor.get("/export").body()).contains("<td>Anna Próbna</td>");
    }

    @Test
    void an_open_session_without_the_password_takes_nothing() {
        var ops = people.institution("PUP Chrzanów");
        var who = coordinator(ops);
        var visitor = visitors.as(who);
        var before = taken(ops);
        for (var typed : List.of("", "zgaduję")) {
            var answer = visitor.file("/export", Map.of("own-password", typed));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(new String(answer.body(), UTF_8)).contains("Hasło się nie zgadza");
        }
        assertThat(taken(ops)).isEqualTo(before);
        assertThat(visitor.file("/export", CONFIRMED).statusCode()).isEqualTo(200);
        assertThat(taken(ops)).isEqualTo(before + 1);
        assertThat(visitor.file("/export", Map.of()).statusCode())
                .as("confirmed once, for one request")
                .isEqualTo(422);
        assertThat(outcomes(who))
                .containsExactly("WRONG_PASSWORD", "WRONG_PASSWORD", "PASSWORD_CONFIRMED", "WRONG_PASSWORD");
    }

    @Test
    void wrong_passwords_lock_the_account_as_at_the_way_in() {
        var office = Office.in(program);
        var who = office.hire(people.institution("PUP Chrzanów"), Role.COORDINATOR);
        var visitor = visitors.as(who.signedIn());
        for (int i = 0; i < 5; i++) visitor.file("/export", Map.of("own-password", "zgaduję"));
        assertThat(visitor.file("/export", CONFIRMED).statusCode()).isEqualTo(422);
        assertThat(outcomes(who.signedIn())).endsWith("WRONG_PASSWORD", "LOCKED");
        var signIn = visitors.stranger()
                .postRaw("/sign-in", Map.of("login", who.login().value(), "password", Office.PASSWORD));
        assertThat(signIn.statusCode()).isEqualTo(422);
    }

    @Test
    void while_one_is_under_way_the_same_institution_gets_no_second_and_another_one_does() {
        var ops = people.institution("PUP Chrzanów");
        var visitor = visitors.as(coordinator(ops));
        assertThat(places.ask(ops)).isInstanceOfSatisfying(Places.Asked.Given.class, it -> {
            try (var _ = it.place()) {
                var answer = visitor.file("/export", CONFIRMED);
                assertThat(answer.statusCode()).isEqualTo(409);
                assertThat(new String(answer.body(), UTF_8)).contains("już tworzony");
                var other = visitors.as(coordinator(people.institution("OPS Libiąż")));
                assertThat(other.file("/export", CONFIRMED).statusCode()).isEqualTo(200);
            }
        });
        assertThat(visitor.file("/export", CONFIRMED).statusCode()).isEqualTo(200);
        assertThat(temporary()).isEmpty();
    }

    @Test
    void without_the_journal_there_is_no_file_and_nothing_is_left_of_it() {
        var visitor = visitors.as(coordinator(people.institution("PUP Chrzanów")));
        var files = temporary();
        TestPostgres.asOwner(sql, "revoke insert on journal.entry from sciezka_app");
        try {
            var answer = visitor.file("/export", CONFIRMED);
            assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
            assertThat(answer.headers().firstValue("content-type").orElse("")).doesNotContain("zip");
        } finally {
            TestPostgres.asOwner(sql, "grant insert on journal.entry to sciezka_app");
        }
        assertThat(temporary()).isEqualTo(files);
    }

    @Test
    void it_is_offered_where_the_own_list_is_and_where_an_agreement_is_left() {
        var ops = people.institution("OPS Trzebinia");
        var coordinator = visitors.as(person(ops, Role.COORDINATOR));
        assertThat(coordinator.get("/clients").body()).contains("href=\"/export\"");
        var agreement = sql.sql("select agreement_id from partnership.party where institution_id = :own limit 1")
                .param("own", ops.value())
                .query(UUID.class)
                .single();
        var leave = "/partnerships/agreements/" + agreement + "/leave";
        assertThat(coordinator.get(leave).body()).contains("href=\"/export\"");
        assertThat(visitors.as(person(ops, Role.DIRECTOR)).get(leave).body())
                .doesNotContain("href=\"/export\"")
                .contains("wypis");
    }

    private int counted(InstitutionId own, String select) {
        return transactions.as(
                new Acting.Job(own, Purpose.OWN_TASKS),
                () -> sql.sql(select)
                        .param("own", own.value())
                        .query(Integer.class)
                        .single());
    }

    private List<String> temporary() {
        var found = data.resolve("export").toFile().list();
        return found == null ? List.of() : List.of(found);
    }

    private int taken(InstitutionId own) {
        return counted(own, "select count(*) from export.taken where institution_id = :own");
    }

    private List<String> outcomes(SignedIn who) {
        return transactions.as(
                new Acting.Job(who.institution(), Purpose.ADMINISTRATION),
                () -> sql.sql("select outcome from institution.sign_in_event where staff_id = :staff order by id")
                        .param("staff", who.staffKey())
                        .query(String.class)
                        .list());
    }

    private SignedIn coordinator(InstitutionId institution) {
        return Office.in(program).hire(institution, Role.COORDINATOR).signedIn();
    }

    private static SignedIn person(InstitutionId institution, Role role) {
        return new SignedIn(UUID.randomUUID(), institution.value(), "Próba", "OPS", Set.of(role));
    }
}
