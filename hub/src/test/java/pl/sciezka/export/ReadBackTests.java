package pl.sciezka.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static pl.sciezka.export.Leaver.SECRET;
import static pl.sciezka.export.Leaver.SEEN;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.ChangeAgreement;
import pl.sciezka.shell.ExportedTables;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitors;

/// The file read back: everything that is kept, nothing that is another one's, and after the last day nothing that was
/// only seen.
@HubTest
class ReadBackTests {

    private static final long SEED = 20_261_123;

    /// What a leaver keeps, row by row, whatever ends around it.
    private static final List<String> KEPT = List.of(
            "osoby",
            "swiadczenia",
            "wspolni-klienci",
            "zgody",
            "cele",
            "zmiany-planow",
            "przebieg-skierowan",
            "rezultaty-skierowan",
            "spotkania",
            "protokoly",
            "ustalenia",
            "klauzule",
            "podstawy-klauzul",
            "udostepnienia",
            "podpisy",
            "wypowiedzenia",
            "nastepstwa",
            "wnioski-o-przystapienie",
            "glosy-o-wnioskach",
            "klasy-akt",
            "postanowienia-o-aktach");

    @Autowired
    ApplicationContext program;

    @Autowired
    ObjectProvider<ExportedTables> modules;

    @Autowired
    Visitors visitors;

    @Autowired
    ChangeAgreement change;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    Leaver office;
    HikariDataSource pool;
    JdbcClient all;
    Papers papers;

    @BeforeEach
    void an_office_with_everything() {
        office = new Leaver(program, SEED);
        pool = TestPostgres.superuserPool(
                sql.sql("select current_database()").query(String.class).single());
        all = JdbcClient.create(pool);
        new Matters(office, all).fill();
        papers = new Papers(office, all);
        papers.fill();
    }

    @AfterEach
    void away() {
        pool.close();
    }

    /// One office, one story: what is in it before, and what is left after.
    @Test
    void what_is_kept_comes_back_and_what_was_only_seen_stays_behind() throws IOException {
        var before = taken();
        assertThat(new HashSet<>(before.tables()))
                .isEqualTo(new HashSet<>(modules.stream()
                        .flatMap(it -> it.tables().stream())
                        .map(it -> it.name() + ".csv")
                        .toList()));
        personsComeBack(before);
        everyRowComesBack(before);
        everyTableIsCompared(before);
        for (var table : before.tables()) before.readsLikeAList(table, folder);
        assertThat(before.where(SECRET)).isEmpty();
        assertThat(before.where(SEEN))
                .contains(
                        "dane-u-partnerow.csv",
                        "historia.csv",
                        "plany.csv",
                        "bariery.csv",
                        "dzialania.csv",
                        "plany-ustawowe.csv",
                        "skierowania.csv");
        assertThat(before.contents()).contains("osoby.csv", "40 osób").doesNotContain("export.");

        office.as(office.ops, () -> {
            var agreement = change.locked(new AgreementId(papers.agreementOf(office.ops)));
            var party = agreement.parties().stream()
                    .filter(it -> it.institution().equals(office.ops))
                    .findFirst()
                    .orElseThrow();
            change.leave(agreement, party, Warsaw.today(clock));
            return true;
        });
        papers.joinedAfterwards(Warsaw.today(clock));
        var after = taken();
        assertThat(before.column("umowy", "Instytucja prowadząca")).containsOnly("PUP Wypis " + SEED);
        assertThat(before.column("umowy", "Prowadzi od")).doesNotContain("");
        for (var table : KEPT) assertThat(after.table(table)).as(table).isEqualTo(before.table(table));
        assertThat(after.where(SEEN)).isEmpty();
        assertThat(after.where(SECRET)).isEmpty();
        assertThat(after.table("dane-u-partnerow")).isEmpty();
        assertThat(after.table("plany")).isEmpty();
        assertThat(after.column("dzialania", "Instytucja")).containsOnly("OPS Wypis " + SEED);
        assertThat(after.parts).containsKey("umowy/umowa-1.pdf").doesNotContainKey("umowy/umowa-2.pdf");
    }

    private void personsComeBack(ReadExport export) {
        var rows = export.table("osoby");
        assertThat(rows).hasSize(office.own.size());
        for (int i = 0; i < office.own.size(); i++) {
            var id = office.own.get(i).value().toString();
            var put = office.recorded.get(i);
            var row = rows.stream()
                    .filter(it -> id.equals(it.get("Osoba (identyfikator)")))
                    .findFirst()
                    .orElseThrow();
            assertThat(row)
                    .as("seed %d, person %d", SEED, i)
                    .containsEntry("Nazwisko", put.identity().surname())
                    .containsEntry("Imię", put.identity().givenName())
                    .containsEntry("Drugie imię", put.identity().secondName())
                    .containsEntry("Gmina", put.identity().gminaName())
                    .containsEntry("Płeć", "kobieta")
                    .containsEntry(
                            "Data urodzenia",
                            "1980-02-03".equals(String.valueOf(put.birthDate())) && put.pesel() == null
                                    ? "1980-02-03"
                                    : "1944-05-14")
                    .containsEntry(
                            "PESEL", put.pesel() == null ? "" : put.pesel().value())
                    .containsEntry(
                            "Numer dokumentu",
                            put.document() == null ? "" : put.document().number())
                    .containsEntry("Znak sprawy", put.caseNumber())
                    .containsEntry(
                            "Ulica i numer",
                            put.contact() == null ? "" : put.contact().street())
                    .containsEntry(
                            "Zawód",
                            put.employment() == null ? "" : put.employment().profession());
        }
    }

    /// In both directions: as many rows as the database has of ours and of what is open to us, with the same texts.
    private void everyRowComesBack(ReadExport export) {
        var ops = office.ops.value();
        assertThat(export.column("wspolni-klienci", "Partner")).containsExactly("PUP Wypis " + SEED);
        assertThat(export.column("historia", "Zdanie")).containsExactlyInAnyOrderElementsOf(texts("""
                        select for_staff from client.sentence
                         where institution_id = :ops or :ops = any (audience) and for_staff <> ''
                        """, ops));
        assertThat(export.column("dzialania", "Treść"))
                .containsExactlyInAnyOrderElementsOf(
                        texts("select what from plan.action where common_client_id = '" + office.common + "'", ops));
        assertThat(export.column("zmiany-planow", "Treść")).containsExactly("Nowy cel\n=1+1");
        assertThat(export.column("zmiany-planow", "Dlaczego się nie zgodzono")).containsExactly("Nie teraz");
        assertThat(export.column("zgody-na-plan", "Instytucja")).containsExactly("PUP Wypis " + SEED);
        assertThat(export.column("skierowania", "Pytanie")).containsExactlyInAnyOrderElementsOf(texts("""
                        select k.question from referral.carried k join referral.referral r on r.id = k.referral_id
                         where :ops in (r.sender, r.receiver)
                        """, ops));
        assertThat(export.column("skierowania", "Oczekiwane rezultaty")).containsOnly("Ukończony kurs\n=2+2");
        assertThat(export.column("przebieg-skierowan", "Słowa")).containsExactlyInAnyOrderElementsOf(texts("""
                        select x.words from referral.step x join referral.referral r on r.id = x.referral_id
                         where :ops in (r.sender, r.receiver)
                        """, ops));
        assertThat(export.column("rezultaty-skierowan", "Czy osiągnięty"))
                .containsExactly("częściowo osiągnięty", "częściowo osiągnięty");
        assertThat(export.column("protokoly", "Treść")).hasSize(1);
        assertThat(export.column("ustalenia", "Stan")).containsExactly("ustalone");
        assertThat(export.column("zgody", "Grupy danych")).containsExactly("Kto to jest, Kontakt");
        assertThat(export.column("klauzule", "Oznaczenie")).containsExactly("§ 1", "§ 2");
        assertThat(export.where("Umowa próbna")).contains("umowy.csv", "umowy/umowa-1.pdf");
    }

    /// A table that is new has to say what the database must hold.
    private void everyTableIsCompared(ReadExport export) {
        assertThat(Expected.TABLES.keySet().stream().map(it -> it + ".csv"))
                .containsExactlyInAnyOrderElementsOf(export.tables());
        assertSoftly(softly -> Expected.TABLES.forEach((table, column) -> {
            var kept = all.sql(column.select())
                    .param("ops", office.ops.value())
                    .param("common", office.common)
                    .param("agreement", papers.agreementOf(office.ops))
                    .query((row, _) -> row.getString(1))
                    .list();
            softly.assertThat(kept.isEmpty()).as(table).isEqualTo(Expected.EMPTY.contains(table));
            softly.assertThat(export.column(table, column.heading()))
                    .as(table)
                    .containsExactlyInAnyOrderElementsOf(kept);
        }));
    }

    private List<String> texts(String select, UUID ops) {
        return all.sql(select).param("ops", ops).query(String.class).list();
    }

    private ReadExport taken() throws IOException {
        var answer = visitors.as(office.coordinator()).file("/export", Map.of("own-password", Office.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ReadExport(answer.body());
    }
}
