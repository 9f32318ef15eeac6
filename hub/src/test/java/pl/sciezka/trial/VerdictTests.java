package pl.sciezka.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.trial.Receiver.Heard;
import pl.sciezka.trial.Verdict.Told;

/// The trial sees each way in which something can go wrong.
class VerdictTests {

    private static final List<Told> TOLD =
            List.of(new Told("pup", "ops", "a"), new Told("pup", "ops", "b"), new Told("kis", "ops", "c"));

    @Test
    void what_came_once_and_in_order_is_clean() {
        assertThat(of(heard(4, "a"), heard(5, "c"), heard(6, "b")).clean()).isTrue();
    }

    @Test
    void a_loss_is_seen_although_numbers_have_no_gap() {
        var verdict = of(heard(4, "a"), heard(5, "c"));
        assertThat(verdict.lost()).singleElement().asString().contains("what=b");
        assertThat(verdict.outOfOrder()).isEmpty();
    }

    @Test
    void a_gap_is_seen() {
        assertThat(of(heard(4, "a"), heard(6, "b"), heard(7, "c")).outOfOrder()).hasSize(1);
    }

    @Test
    void an_effect_under_two_ids_is_seen() {
        assertThat(of(heard(4, "a"), heard(5, "b"), heard(6, "c"), heard(7, "b"))
                        .doubled())
                .hasSize(1);
    }

    @Test
    void a_form_that_took_effect_twice_is_seen() {
        assertThat(of(heard(4, "a"), heard(5, "b"), heard(6, "c"), heard(7, "d"))
                        .doubled())
                .hasSize(1);
    }

    @Test
    void another_order_than_the_tellers_is_seen() {
        assertThat(of(heard(4, "b"), heard(5, "a"), heard(6, "c")).outOfOrder()).hasSize(1);
    }

    private static Heard heard(long number, String what) {
        return new Heard(number, "id-" + number, what);
    }

    private static Verdict of(Heard... heard) {
        return Verdict.of(TOLD, Map.of("ops", List.of(heard)));
    }
}
