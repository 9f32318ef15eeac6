package pl.sciezka.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
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
                assertThat(visitor.file("/export").statusCode()).as(role.name()).isEqualTo(404);
        }
    }

    @Test
    void it_is_journalled_for_the_own_and_for_the_partners_persons_and_stands_in_the_list() throws Exception {
        var ops = people.institution("OPS Trzebinia");
        var who = person(ops, Role.COORDINATOR);
        var visitor = visitors.as(who);
        assertThat(visitor.get("/export").body()).contains("Nikt nie pobierał wypisu od roku");
        var files = temporary();
        var answer = visitor.file("/export");
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
                .contains("osoba spoza spisu");
    }

    @Test
    void the_contents_and_the_list_name_who_took_it() throws Exception {
        var ops = people.institution("OPS Trzebinia");
        var beata = transactions.as(
                new Acting.Job(ops, Purpose.ADMINISTRATION),
                () -> sql.sql(
                                "select staff_id from institution.colleague where institution_id = :own and surname = 'Rak'")
                        .param("own", ops.value())
                        .query(UUID.class)
                        .single());
        var visitor = visitors.as(new SignedIn(beata, ops.value(), "Beata Rak", "OPS", Set.of(Role.COORDINATOR)));
        assertThat(new ReadExport(visitor.file("/export").body()).contents()).contains("Beata Rak");
        assertThat(visitor.get("/export").body()).contains("<td>Beata Rak</td>");
    }

    @Test
    void without_the_journal_there_is_no_file_and_nothing_is_left_of_it() {
        var visitor = visitors.as(person(people.institution("OPS Trzebinia"), Role.COORDINATOR));
        var files = temporary();
        TestPostgres.asOwner(sql, "revoke insert on journal.entry from sciezka_app");
        try {
            var answer = visitor.file("/export");
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

    private static SignedIn person(InstitutionId institution, Role role) {
        return new SignedIn(UUID.randomUUID(), institution.value(), "Próba", "OPS", Set.of(role));
    }
}
