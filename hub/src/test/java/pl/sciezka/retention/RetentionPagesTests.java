package pl.sciezka.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

@HubTest
class RetentionPagesTests {

    static final String NEW = "/retention/classes/new";

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    EndedMatters office;
    int thisYear;

    @BeforeEach
    void an_office(@Autowired ApplicationContext program) {
        office = new EndedMatters(program);
        thisYear = Warsaw.today(clock).getYear();
    }

    @Test
    void what_has_no_class_is_not_forgotten_and_nothing_is_prefilled() {
        assertThat(words(office.coordinator.get("/retention/classes"))).contains("Tabela jest pusta");
        assertThat(words(office.coordinator.get("/retention")))
                .contains("Bez klasy")
                .contains("Osoby bez otwartego tytułu: 3")
                .contains("Program niczego nie usuwa");
    }

    @Test
    void each_group_is_proposed_in_its_year_and_unconfirmed_until_somebody_confirmed_it() {
        office.add("B", "5", "1.01.2010");
        var calendar = words(office.officer.get("/retention"));
        assertThat(calendar)
                .contains("2021 nadszedł czas")
                .contains("2022 nadszedł czas")
                .contains("B5 niepotwierdzone")
                .contains("2 grup")
                .doesNotContain("Bez klasy");
        var confirm = office.coordinator.findOn("/retention/classes", "/retention/classes/[0-9a-f-]+/confirmation");
        FilledForm.on(office.coordinator, confirm, "/confirmation")
                .with("by", "Archiwum Próbne")
                .with("number", "AP.1.2020")
                .with("dated", "2.03.2020")
                .sent();
        assertThat(words(office.officer.get("/retention")))
                .contains("2021 nadszedł czas")
                .doesNotContain("niepotwierdzone");
        assertThat(words(office.officer.get("/retention/classes")))
                .contains("Archiwum Próbne, nr AP.1.2020 z 02.03.2020");
        assertThat(office.coordinator.get(confirm).statusCode()).isEqualTo(404);
    }

    @Test
    void a_new_row_applies_from_its_day_and_the_earlier_one_stays() {
        office.add("B", "5", "1.01.2010");
        office.add("A", "", "1.06.2016");
        assertThat(words(office.coordinator.get("/retention")))
                .contains("2021 nadszedł czas")
                .contains("2022 nadszedł czas")
                .contains("nigdy")
                .contains("przekazać do archiwum, nie brakować");
        assertThat(words(office.coordinator.get("/retention/classes"))).contains("01.01.2010 – 31.05.2016");
        var forEver = office.lastGroup();
        assertThat(words(office.coordinator.get(forEver))).contains("01.06.2016 – 31.12.2016");
        assertThat(office.coordinator.get(forEver + "/put-off").statusCode()).isEqualTo(404);
        assertThat(office.coordinator.get(forEver + "/consent").statusCode()).isEqualTo(404);
    }

    @Test
    void decisions_are_added_and_the_last_one_counts() {
        office.add("B", "5", "1.01.2010");
        var group = office.lastGroup();
        FilledForm.on(office.coordinator, group + "/put-off", "/put-off")
                .with("reason", "Toczy się postępowanie")
                .with("untilYear", String.valueOf(thisYear + 2))
                .sent();
        assertThat(words(office.coordinator.get("/retention"))).contains("odłożone do " + (thisYear + 2) + " r.");
        assertThat(office.coordinator.get(group + "/consent").statusCode())
                .as("its year is not yet")
                .isEqualTo(404);
        var other = office.coordinator.findOn("/retention", "/retention/groups/[0-9a-f-]+/2015");
        FilledForm.on(office.coordinator, other + "/consent", "/consent")
                .with("number", "OA.5")
                .with("dated", "1.02.2022")
                .sent();
        assertThat(words(office.officer.get("/retention"))).contains("Żadna grupa akt nie czeka");
        assertThat(words(office.officer.get(other))).contains("Zgoda archiwum nr OA.5 z 01.02.2022");
        assertThat(office.officer.get(other + "/put-off").statusCode()).isEqualTo(404);
    }

    @Test
    void whatever_is_typed_wrongly_is_said_and_nothing_is_kept() {
        var wrong = office.coordinator.post(
                NEW, Map.of("sign", "", "kind", "x", "letter", "Z", "years", "5", "from", "31.02.2020"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(office.coordinator
                        .post(NEW, EndedMatters.row("B", "0", "1.01.2010"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(office.coordinator
                        .post(NEW, EndedMatters.row("B", "", "1.01.2010"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(office.coordinator
                        .post(NEW, EndedMatters.row("A", "5", "1.01.2010"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(office.coordinator
                        .post(NEW, EndedMatters.row("B", "99999999999", "1.01.2010"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(office.coordinator
                        .post(NEW, EndedMatters.row("B", "5", "1.01.0010"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(office.coordinator.post(NEW, Map.of()).statusCode()).isEqualTo(422);
        assertThat(words(office.coordinator.get("/retention/classes"))).contains("Tabela jest pusta");

        office.add("B", "5", "1.01.2010");
        var group = office.lastGroup();
        for (var year : List.of("", "x", String.valueOf(thisYear), "9999", "20261"))
            assertThat(office.coordinator
                            .post(group + "/put-off", Map.of("reason", "Powód", "untilYear", year))
                            .statusCode())
                    .as(year)
                    .isEqualTo(422);
        var tomorrow = Warsaw.today(clock).plusDays(1).toString();
        assertThat(office.coordinator
                        .post(group + "/consent", Map.of("number", "1", "dated", tomorrow))
                        .statusCode())
                .isEqualTo(422);
        assertThat(words(office.coordinator.get(group))).contains("Jeszcze nic");
        assertThat(office.coordinator.get(group.replaceAll("\\d+$", "1901")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void another_institution_finds_nothing_of_it() {
        office.add("B", "5", "1.01.2010");
        var group = office.lastGroup();
        var confirm = office.coordinator.findOn("/retention/classes", "/retention/classes/[0-9a-f-]+/confirmation");
        var stranger = office.visitor(office.opened(), Role.COORDINATOR);
        assertThat(words(stranger.get("/retention"))).contains("Nic jeszcze się nie zakończyło");
        for (var path : List.of(group, group + "/put-off", group + "/consent", group + "/matters.csv", confirm))
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        assertThat(stranger.post(confirm, Map.of("by", "x", "number", "1", "dated", "1.01.2020"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void files_to_take_along_hold_counts_and_ids_but_no_names() {
        office.add("B", "5", "1.01.2010");
        assertThat(office.officer.get("/retention/calendar.csv").body())
                .contains("2021;000;B5;niepotwierdzona;Osoby bez otwartego tytułu;2015;1;zaproponować do brakowania");
        var list = office.officer.get(office.lastGroup() + "/matters.csv").body();
        assertThat(list.lines()).hasSize(3);
        assertThat(list).contains("2016-01-01").contains("2016-06-30").doesNotContain("Próbna");
        assertThat(looks()).isEqualTo(2);
    }

    private long looks() {
        return office.offices.as(
                office.own,
                Purpose.OWN_TASKS,
                () -> sql.sql(
                                "select coalesce(sum(cardinality(persons)), 0) from journal.entry where what = 'journal.retention'")
                        .query(Long.class)
                        .single());
    }
}
