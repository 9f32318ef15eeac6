package pl.sciezka.exchange.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.testing.HubTest;

/// What becomes of a notice that was told by mistake, with its sender and with whoever read it.
@HubTest
class RemovedNoticeTests extends Exchanging {

    @Test
    void a_removed_mistake_leaves_a_neutral_trace_with_the_partner() {
        var notice = deregistered();
        assertThat(words(pup.post(notice + "/removal", Map.of()))).contains("Wybierz powód usunięcia");
        sent(pup, notice + "/removal", Map.of("reason", "WRONG_PERSON"));
        assertThat(words(ops.get(notice)))
                .contains("Powiadomienie usunięte jako pomyłka", "nie ta osoba")
                .doesNotContain("Wyrejestrowanie", "podjęcie pracy", "poniedziałek");
        assertThat(words(ops.get(atOps() + "/notices")))
                .contains("Powiadomienie usunięte jako pomyłka")
                .doesNotContain("Wyrejestrowanie");
        assertThat(circle.count(circle.ops, "exchange.notice_content"))
                .as("not even in the tables")
                .isZero();
        assertThat(words(pup.get(notice))).as("its author keeps it").contains("podjęcie pracy");
    }

    @Test
    void whoever_read_a_mistake_hears_of_its_removal_once_and_nobody_reads_it_on_in_the_history() {
        var notice = deregistered();
        assertThat(words(ops.get(atOps() + "/history"))).contains("wyrejestrowanie");
        sent(ops, notice + "/noted", Map.of());
        sent(pup, notice + "/removal", Map.of("reason", "WRONG_PERSON"));
        assertThat(words(ops.get(atOps() + "/history")))
                .contains("Usunięto powiadomienie wysłane przez pomyłkę")
                .doesNotContain("wyrejestrowanie", "podjęcie pracy");
        assertThat(words(pup.get(atPup() + "/history")))
                .as("its author keeps it")
                .contains("wyrejestrowanie");
        assertThat(words(ops.get("/notices?noted=true"))).contains("Powiadomienie usunięte jako pomyłka", "Usunięte");
        assertThat(words(ops.get("/day"))).contains("które tu przeczytano, usunięto jako pomyłkę");
        assertThat(words(ops.get(notice))).doesNotContain("Potwierdzam");
        assertThat(words(ops.get("/day"))).doesNotContain("usunięto jako pomyłkę");
    }

    @Test
    void what_nobody_read_is_removed_without_a_word() {
        var notice = deregistered();
        sent(pup, notice + "/removal", Map.of("reason", "WRONG_PERSON"));
        assertThat(words(ops.get("/day"))).doesNotContain("Wyrejestrowanie", "usunięto jako pomyłkę");
        assertThat(words(ops.get("/notices"))).contains("Nic nie czeka na potwierdzenie");
        var late = ops.post(notice + "/noted", Map.of());
        assertThat(words(ops.get(late.headers().firstValue("location").orElseThrow())))
                .contains("Ktoś zmienił albo usunął to powiadomienie");
    }

    @Test
    void what_a_removed_correction_corrected_stands_again() {
        var notice = deregistered();
        sent(pup, notice + "/correction", corrected(-3));
        assertThat(words(ops.get("/day"))).contains("prostuje: Wyrejestrowanie. Potwierdź");
        var correction = ops.findOn(notice, "/notices/[0-9a-f-]{36}(?=\">Zobacz)");
        sent(pup, correction + "/removal", Map.of("reason", "NOT_TRUE"));
        assertThat(words(ops.get(notice))).doesNotContain("Sprostowane").contains("Potwierdzam");
        sent(pup, notice + "/correction", corrected(-2));
        assertThat(words(ops.get(notice))).as("once more").contains("Sprostowane");
        assertThat(pup.get(notice + "/correction").statusCode()).isEqualTo(404);
    }

    private Map<String, String> corrected(int days) {
        return Map.of(
                "day", inDays(days), "reason", "TOOK_WORK", "words", "Zacznie w poniedziałek.", "why", "Zły dzień");
    }

    private String deregistered() {
        return sent(
                pup,
                atPup() + "/notices/new?kind=DEREGISTERED",
                Map.of("day", inDays(0), "reason", "TOOK_WORK", "words", "Zacznie w poniedziałek."));
    }
}
