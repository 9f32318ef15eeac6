package pl.sciezka.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedOnceTests {

    private final List<String> asked = new ArrayList<>();
    private final AskedOnce<String, List<String>> question = new AskedOnce<>(this::answer);

    @Test
    void while_one_thing_is_drawn_each_question_is_asked_once() {
        var drawn = AskedOnce.whileDrawing(() -> List.of(question.of("a"), question.of("b"), question.of("a")));
        assertThat(drawn).containsExactly(List.of("a"), List.of("b"), List.of("a"));
        assertThat(asked).containsExactly("a", "b");
    }

    @Test
    void the_next_drawing_asks_anew_and_so_does_whoever_draws_nothing() {
        AskedOnce.whileDrawing(() -> question.of("a"));
        AskedOnce.whileDrawing(() -> question.of("a"));
        question.of("a");
        question.of("a");
        assertThat(asked).containsExactly("a", "a", "a", "a");
    }

    @Test
    void the_same_words_asked_elsewhere_are_another_question() {
        var other = new AskedOnce<String, Integer>(String::length);
        assertThat(AskedOnce.<Object>whileDrawing(() -> List.of(question.of("aa"), other.of("aa"))))
                .isEqualTo(List.of(List.of("aa"), 2));
        assertThat(asked).containsExactly("aa");
    }

    private List<String> answer(String it) {
        asked.add(it);
        return List.of(it);
    }
}
