package pl.sciezka.cooperation.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.PdfCheck;

@HubTest
class MinutesPagesTests extends HeldMeeting {

    @Test
    void what_two_people_write_at_once_is_kept_and_both_are_shown() {
        var point = point(convener);
        var slow = FilledForm.on(convener, point, "/points/").with("text", "Nasze zdanie");
        FilledForm.on(visitor(pup, Role.PRACTITIONER), point, "/points/")
                .with("text", "Ich zdanie")
                .sent();
        var answer = slow.send();
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(words(answer)).contains("Ich zdanie").contains("Nasze zdanie");
        FilledForm.on(convener, point, "/points/").with("text", "Oba zdania").sent();
        assertThat(words(guest.get(path + "/minutes"))).contains("Oba zdania");
        assertThat(notes()).containsExactly("Ich zdanie", "Oba zdania");
    }

    @Test
    void closed_minutes_are_only_corrected_and_only_with_a_reason() {
        var point = point(convener);
        FilledForm.on(convener, point, "/points/")
                .with("text", "Ośmiu klientów")
                .sent();
        assertThat(guest.post(path, path + "/close", Map.of()).statusCode()).isEqualTo(404);
        FilledForm.on(convener, path + "/minutes", "/close").sent();
        assertThat(convener.get(path + "/attendance").statusCode()).isEqualTo(404);
        assertThat(convener.get(path + "/decisions/new").statusCode()).isEqualTo(404);

        var correction = FilledForm.on(convener, point, "/points/").with("text", "Dziewięciu klientów");
        assertThat(correction.send().statusCode()).isEqualTo(422);
        correction.with("reason", "Pomyłka w liczbie").sent();
        assertThat(words(guest.get(path + "/minutes")))
                .contains("Dziewięciu klientów")
                .contains("Pomyłka w liczbie")
                .contains("Wcześniej: „Ośmiu klientów”");
        assertThat(guest.get(point).statusCode()).isEqualTo(404);
    }

    @Test
    void who_was_there_is_written_down_by_function_too() {
        convener.post(
                path + "/attendance",
                Map.of("staff", "", "institution", ops.value().toString(), "function", "zastępca wójta"));
        assertThat(words(guest.get(path + "/minutes"))).contains("zastępca wójta");
        assertThat(convener.post(path + "/attendance", Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void minutes_are_printed_as_pdf_ua_1_and_say_what_their_page_says() throws Exception {
        var paper = path + "/minutes/pdf";
        var empty = guest.bytes(paper);
        assertThat(empty.headers().firstValue("content-type")).contains("application/pdf");
        PdfCheck.assertIsPdfUa1(empty.body());
        assertThat(PdfCheck.wordsOf(empty.body()))
                .contains("Nie zapisano jeszcze nikogo.", "1. Terminy", "Nic nie zapisano.", "Nie zapisano ustaleń.");

        convener.post(
                path + "/attendance", Map.of("institution", ops.value().toString(), "function", "zastępca wójta"));
        FilledForm.on(convener, point(convener), "/points/")
                .with("text", "Pierwsze zdanie <b>.\n\nDrugie & trzecie.")
                .sent();
        FilledForm.on(convener, path + "/decisions/new", "/decisions/new")
                .with("text", "Wspólny dyżur")
                .with("owner", ops.value().toString())
                .with("due", today.plusDays(9).toString())
                .sent();
        assertThat(PdfCheck.wordsOf(guest.bytes(paper).body())).contains("nie jest jeszcze zatwierdzony");
        FilledForm.on(convener, path + "/minutes", "/close").sent();
        FilledForm.on(convener, point(convener), "/points/")
                .with("text", "Nowe zdanie")
                .with("reason", "Pomyłka")
                .sent();

        for (var size : List.of("", "?large=true")) {
            var pdf = guest.bytes(paper + size).body();
            PdfCheck.assertIsPdfUa1(pdf);
            assertThat(PdfCheck.wordsOf(pdf))
                    .contains("Protokół spotkania", "zastępca wójta", "Nowe zdanie", "Powód: Pomyłka")
                    .contains("Pierwsze zdanie <b>.", "Drugie & trzecie.", "Wspólny dyżur", "w toku")
                    .contains("Protokół zatwierdzony", "Strona 1 z")
                    .doesNotContain("nie jest jeszcze zatwierdzony");
        }
        assertThat(visitor(InstitutionId.next(), Role.DIRECTOR).get(paper).statusCode())
                .isEqualTo(404);
    }

    @Test
    void past_the_program_nothing_written_is_changed_and_no_outsider_writes() {
        FilledForm.on(convener, point(convener), "/points/")
                .with("text", "Zapis")
                .sent();
        var offices = new Offices(program);
        var may = sql.sql("""
                select has_table_privilege('sciezka_app', 'cooperation.note', 'update')
                    or has_table_privilege('sciezka_app', 'cooperation.note', 'delete')
                    or has_table_privilege('sciezka_app', 'cooperation.decision_turn', 'update')
                    or has_table_privilege('sciezka_app', 'cooperation.decision_turn', 'delete')
                    or has_table_privilege('sciezka_app', 'cooperation.minutes', 'delete')
                """).query(Boolean.class).single();
        assertThat(may).isFalse();
        for (var table : List.of("point", "note", "minutes", "attendance", "decision", "decision_turn"))
            assertThat(offices.as(
                            InstitutionId.next(),
                            Purpose.ADMINISTRATION,
                            () -> sql.sql("select count(*) from cooperation." + table)
                                    .query(Long.class)
                                    .single()))
                    .as(table)
                    .isZero();
        assertThat(offices.as(
                        ops,
                        Purpose.ADMINISTRATION,
                        () -> sql.sql("delete from cooperation.attendance").update()))
                .isZero();
    }
}
