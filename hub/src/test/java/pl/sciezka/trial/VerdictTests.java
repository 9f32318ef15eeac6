package pl.sciezka.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.sciezka.trial.Letterbox.Read;
import pl.sciezka.trial.Receiver.Heard;
import pl.sciezka.trial.Verdict.Told;

/// The trial sees each way in which something can go wrong.
class VerdictTests {

    private static final List<Told> TOLD = List.of(told("pup", "/a"), told("pup", "/b"), told("kis", "/c"));

    @Test
    void what_came_once_and_in_order_is_clean() {
        assertThat(of(heard(4, "/a"), heard(5, "/c"), heard(6, "/b")).clean()).isTrue();
    }

    @Test
    void a_loss_is_seen_although_numbers_have_no_gap() {
        var verdict = of(heard(4, "/a"), heard(5, "/c"));
        assertThat(verdict.lost()).singleElement().asString().contains("/b");
        assertThat(verdict.outOfOrder()).isEmpty();
    }

    @Test
    void a_gap_is_seen() {
        assertThat(of(heard(4, "/a"), heard(6, "/b"), heard(7, "/c")).outOfOrder())
                .hasSize(1);
    }

    @Test
    void an_effect_under_two_ids_is_seen() {
        assertThat(of(heard(4, "/a"), heard(5, "/b"), heard(6, "/c"), heard(7, "/b"))
                        .doubled())
                .hasSize(1);
    }

    @Test
    void a_form_that_took_effect_twice_is_seen() {
        assertThat(of(heard(4, "/a"), heard(5, "/b"), heard(6, "/c"), heard(7, "/d"))
                        .doubled())
                .hasSize(1);
    }

    @Test
    void another_order_than_the_tellers_is_seen() {
        assertThat(of(heard(4, "/b"), heard(5, "/a"), heard(6, "/c")).outOfOrder())
                .hasSize(1);
    }

    @Test
    void a_reminder_of_what_was_told_before_is_nothing_new() {
        var reminder = new Heard(7, "id-7", "QUESTION.OVERDUE /d");
        assertThat(of(heard(4, "/a"), heard(5, "/b"), heard(6, "/c"), reminder).clean())
                .isTrue();
    }

    @Test
    void letters_that_came_in_any_order_are_clean() {
        assertThat(read("/c", "/a", "/b").clean()).isTrue();
    }

    @Test
    void a_lost_letter_is_seen_although_the_call_arrived() {
        var verdict = read("/c", "/a");
        assertThat(verdict.lettersLost()).singleElement().asString().contains("/b");
        assertThat(verdict.lost()).isEmpty();
    }

    @Test
    void a_letter_under_two_ids_is_seen() {
        assertThat(read("/a", "/b", "/c", "/b").lettersDoubled()).hasSize(1);
    }

    private static Told told(String by, String path) {
        return new Told(by, "ops", "NOTICE.CAME", path);
    }

    private static Heard heard(long number, String path) {
        return new Heard(number, "id-" + number, "NOTICE.CAME " + path);
    }

    private static Verdict of(Heard... heard) {
        return Verdict.of(TOLD, Map.of("ops", List.of(heard)), Map.of());
    }

    private static Verdict read(String... paths) {
        var read = IntStream.range(0, paths.length)
                .mapToObj(it -> new Read("id-" + it, "Powiadomienie", paths[it]))
                .toList();
        var heard = List.of(heard(4, "/a"), heard(5, "/b"), heard(6, "/c"));
        return Verdict.of(TOLD, Map.of("ops", heard), Map.of("ops", read));
    }
}
