package pl.sciezka.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.testing.Circle;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

/// What changes between one list and the next is found, once, and only for common clients.
@HubTest
class FoundOnListTests {

    private static final String HEADINGS =
            "Nazwisko;Imię;Data urodzenia;Gmina;Data rejestracji;Data wyrejestrowania;Świadczenie;Od;Do\n";
    private static final String OTHER = row("Sowa;Ewa;05.05.1990;Trzebinia", day(-50), "", "", "", "");
    private static final String FOUND = """
            select kind || '/' || to_char(day, 'DD.MM.YYYY') || '/' || coalesce(detail, '') || '/' || state
              from client.found_change order by found_at, kind, detail
            """;

    @Autowired
    Visitors visitors;

    Circle circle;
    Office pup;
    Office ops;

    @BeforeEach
    void two_offices(@Autowired ApplicationContext program) {
        circle = new Circle(program, EnumSet.of(DataGroup.IDENTITY, DataGroup.EMPLOYMENT, DataGroup.BENEFITS));
        pup = new Office(visitors, circle.pup);
        ops = new Office(visitors, circle.ops);
    }

    @Test
    void a_first_list_finds_nothing_and_neither_does_the_same_again() {
        take(pup, client("Trzebinia", day(-40), ""), OTHER);
        assertThat(found(circle.pup)).isEmpty();
        take(pup, client("Trzebinia", day(-40), ""), OTHER);
        assertThat(found(circle.pup)).isEmpty();
    }

    @Test
    void a_registration_that_ended_is_found_once_and_of_the_common_client_alone() {
        take(pup, client("Trzebinia", day(-40), ""), OTHER);
        var today = new String[] {
            client("Trzebinia", day(-40), day(-1)), row("Sowa;Ewa;05.05.1990;Trzebinia", day(-50), day(-1), "", "", "")
        };
        take(pup, today);
        assertThat(found(circle.pup)).isEqualTo("DEREGISTERED/" + day(-1) + "//WAITING");
        take(pup, today);
        assertThat(found(circle.pup)).isEqualTo("DEREGISTERED/" + day(-1) + "//WAITING");
        assertThat(found(circle.ops)).isEmpty();
    }

    @Test
    void a_later_day_replaces_what_nobody_has_looked_at() {
        take(pup, client("Trzebinia", day(-40), ""));
        take(pup, client("Trzebinia", day(-40), day(-3)));
        take(pup, client("Trzebinia", day(-40), day(-2)));
        assertThat(found(circle.pup)).isEqualTo("DEREGISTERED/" + day(-2) + "//WAITING");
    }

    @Test
    void a_new_registration_and_a_new_gmina_are_found_and_an_earlier_first_day_is_none() {
        take(pup, client("Trzebinia", day(-40), ""));
        take(pup, client("Trzebinia", day(-45), ""));
        assertThat(found(circle.pup)).isEmpty();
        take(pup, client("Libiąż", day(-2), ""));
        assertThat(found(circle.pup))
                .isEqualTo("MOVED/" + day(0) + "/Libiąż/WAITING\nREGISTERED/" + day(-2) + "//WAITING");
    }

    @Test
    void benefits_are_granted_prolonged_and_ended() {
        take(ops, benefit(day(-30), day(10)));
        take(ops, benefit(day(-30), day(40)));
        assertThat(found(circle.ops)).isEqualTo("BENEFIT_CHANGED/" + day(11) + "/zasiłek okresowy/WAITING");
        take(ops, benefit(day(-30), day(-1)));
        assertThat(found(circle.ops))
                .isEqualTo("BENEFIT_CHANGED/" + day(11) + "/zasiłek okresowy/WAITING\nBENEFIT_ENDED/" + day(0)
                        + "/zasiłek okresowy/WAITING");
        take(ops, benefit(day(5), ""));
        assertThat(found(circle.ops)).contains("BENEFIT_GRANTED/" + day(5) + "/zasiłek okresowy/WAITING");
    }

    @Test
    void a_column_that_no_list_had_before_is_not_news() {
        takeAll(ops, "Nazwisko;Imię;Data urodzenia\nŻółkiewska;Łucja;04.05.1984\n");
        take(ops, benefit(day(-30), ""));
        assertThat(found(circle.ops)).isEmpty();
    }

    @Test
    void only_a_labour_office_registers() {
        take(ops, client("Trzebinia", day(-40), ""));
        take(ops, client("Trzebinia", day(-40), day(-1)));
        assertThat(found(circle.ops)).isEmpty();
    }

    @Test
    void who_is_not_on_the_list_any_more_is_a_question_asked_once_until_listed_again() {
        take(pup, client("Trzebinia", day(-40), ""), OTHER);
        take(pup, OTHER);
        assertThat(found(circle.pup)).isEqualTo("NOT_LISTED/" + day(0) + "//WAITING");
        take(pup, OTHER);
        assertThat(found(circle.pup)).isEqualTo("NOT_LISTED/" + day(0) + "//WAITING");
        take(pup, client("Trzebinia", day(-40), ""), OTHER);
        assertThat(found(circle.pup)).isEqualTo("NOT_LISTED/" + day(0) + "//DROPPED");
    }

    @Test
    void a_list_with_other_columns_is_another_list_and_asks_about_nobody() {
        take(pup, client("Trzebinia", day(-40), ""), OTHER);
        takeAll(pup, "Nazwisko;Imię;Data urodzenia\nSowa;Ewa;05.05.1990\n");
        assertThat(found(circle.pup)).isEmpty();
    }

    @Test
    void of_a_protected_person_nothing_is_found_and_the_table_says_the_same() {
        take(pup, client("Trzebinia", day(-40), ""), OTHER);
        circle.as(
                circle.pup,
                () -> circle.run(
                        "update client.person set protected_since = now(), protected_reason = 'VIOLENCE' where id = '"
                                + circle.atPup.value() + "'"));
        take(pup, client("Trzebinia", day(-40), day(-1)), OTHER);
        take(pup, OTHER);
        assertThat(found(circle.pup)).isEmpty();
        assertThatThrownBy(() -> insert(circle.pup, circle.atPup.value())).isInstanceOf(DataAccessException.class);
        assertThat(insert(circle.ops, circle.atOps.value())).isEqualTo(1);
        assertThatThrownBy(() -> insert(circle.ops, circle.atPup.value())).isInstanceOf(DataAccessException.class);
    }

    private int insert(InstitutionId institution, UUID person) {
        return circle.as(institution, () -> circle.run("""
                insert into client.found_change (id, institution_id, person_id, kind, day, list_id, found_at)
                values (gen_random_uuid(), '%s', '%s', 'DEREGISTERED', '2026-11-22', gen_random_uuid(), now())
                """.formatted(institution.value(), person)));
    }

    private static void take(Office office, String... rows) {
        takeAll(office, HEADINGS + String.join("", rows));
    }

    private static void takeAll(Office office, String list) {
        var brought = office.brought(list);
        office.checked(brought);
        assertThat(Office.text(office.taken(brought))).contains("Lista wczytana", "Odrzucone wiersze 0");
    }

    private String found(InstitutionId viewer) {
        return circle.text(viewer, FOUND);
    }

    private static String client(String gmina, String since, String until) {
        return row("Żółkiewska;Łucja;04.05.1984;" + gmina, since, until, "", "", "");
    }

    private static String benefit(String from, String to) {
        return row("Żółkiewska;Łucja;04.05.1984;Trzebinia", "", "", "zasiłek okresowy", from, to);
    }

    private static String row(String... cells) {
        return String.join(";", cells) + "\n";
    }

    private static String day(int later) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy")
                .format(LocalDate.now(Warsaw.ZONE).plusDays(later));
    }
}
