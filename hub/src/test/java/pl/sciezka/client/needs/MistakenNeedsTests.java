package pl.sciezka.client.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.testing.Visitor.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// A language or a remark that was a mistake may say what nobody may know: no correction keeps it.
@HubTest
class MistakenNeedsTests extends Exchanging {

    private static final String WRONG = "bułgarski i czeski";
    private static final String REMOVED = "wpis omyłkowy, usunięty";

    @Test
    void a_mistaken_language_and_remark_go_from_every_correction_and_the_rest_of_them_stays() {
        needs("INTERPRETER,COMPANION", "ukraiński", "Na parterze").sent();
        needs("INTERPRETER,COMPANION", WRONG, "Po drugiej zmianie")
                .with("reason", "CHANGED")
                .sent();
        assertThat(kept()).contains(WRONG, "Po drugiej zmianie");
        assertThat(words(pup.get(atPup() + "/needs"))).contains("nie można jej przywrócić");
        needs("INTERPRETER", "rosyjski", "").with("reason", "MISTAKE").sent();
        assertThat(kept()).isEqualTo("INTERPRETER ukraiński|REMARK Na parterze|INTERPRETER rosyjski|COMPANION true");
        assertThat(words(pup.get(page())))
                .contains("Tłumacz " + REMOVED + " rosyjski pomyłka we wpisie Anna Doradca")
                .contains("Tłumacz ukraiński " + REMOVED + " dane się zmieniły")
                .contains("Uwaga " + REMOVED + " nic pomyłka")
                .contains("Uwaga Na parterze " + REMOVED + " dane się zmieniły")
                .contains("Osoba towarzysząca zapisano nic pomyłka")
                .doesNotContain(WRONG, "Po drugiej zmianie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHANGED", "OTHER"})
    void under_any_other_reason_words_stay(String reason) {
        needs("INTERPRETER", WRONG, "").sent();
        needs("INTERPRETER", "rosyjski", "")
                .with("reason", reason)
                .with("why", "Tak powiedziała")
                .sent();
        assertThat(kept()).isEqualTo("INTERPRETER " + WRONG + " rosyjski");
        assertThat(words(pup.get(page()))).doesNotContain(REMOVED);
    }

    @Test
    void only_the_own_institution_removes_words_and_nothing_brings_them_back() {
        needs("INTERPRETER", WRONG, "").sent();
        needs("INTERPRETER", "rosyjski", "").with("reason", "CHANGED").sent();
        var remove = "update client.needs_change set was_removed = true";
        for (var other : List.of(circle.ops, circle.stranger))
            assertThat(circle.as(other, () -> circle.run(remove))).isZero();
        circle.as(circle.pup, () -> circle.run(remove));
        circle.as(circle.pup, () -> circle.run("update client.needs_change set was_removed = false"));
        assertThat(kept()).isEqualTo("INTERPRETER rosyjski");
        for (var column : List.of("was", "now", "reason"))
            assertThatThrownBy(() -> circle.as(
                            circle.pup, () -> circle.run("update client.needs_change set %s = null".formatted(column))))
                    .hasStackTraceContaining("permission denied");
    }

    private FilledForm needs(String kinds, String language, String remark) {
        return FilledForm.on(pup, atPup() + "/needs", "/needs")
                .with("kinds", kinds)
                .with("interpreterLanguage", language)
                .with("remark", remark);
    }

    /// Everything that corrections keep, in their order.
    private String kept() {
        return circle.text(circle.pup, """
                select coalesce(string_agg(concat_ws(' ', field, was, now), '|' order by number)
                                filter (where coalesce(was, now) is not null), '')
                  from client.needs_change
                """);
    }

    private String page() {
        return atPup() + "/corrections";
    }
}
