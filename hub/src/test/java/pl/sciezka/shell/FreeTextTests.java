package pl.sciezka.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import pl.sciezka.kernel.SpecialCategory;
import pl.sciezka.shell.FreeText.Carried;
import pl.sciezka.shell.FreeText.WordsFound;

/// What a form that is asked about brings back.
class FreeTextTests {

    private final Set<SpecialCategory> journalled = EnumSet.noneOf(SpecialCategory.class);
    private final FreeText freeText = new FreeText(journalled::addAll);
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/clients/1/needs");

    @Test
    void everything_of_the_form_comes_back_as_it_was_sent() {
        send("_csrf", "token");
        send("_once", "key");
        send("kinds", "LARGE_PRINT", "ESCORT");
        send("empty", "");
        send("note", "\r\n Ma depresję \r\n„ą” <b>");
        send("_prose.note", "4 500 Uwaga dla partnera");
        send("words", "Dojazd o 7:00");
        send("_prose.words", "1 0 Słowa");
        send("save", "DRAFT");
        var page = asked();
        assertThat(page.action()).isEqualTo("/clients/1/needs");
        assertThat(page.passages()).singleElement().satisfies(it -> {
            assertThat(it.value()).isEqualTo("\r\n Ma depresję \r\n„ą” <b>");
            assertThat(it.mark()).isEqualTo(new Passage.Mark("note", 4, 500, "Uwaga dla partnera"));
        });
        assertThat(page.carried())
                .containsExactly(
                        new Carried("kinds", "LARGE_PRINT"),
                        new Carried("kinds", "ESCORT"),
                        new Carried("empty", ""),
                        new Carried("words", "Dojazd o 7:00"),
                        new Carried("_prose.words", "1 0 Słowa"),
                        new Carried("save", "DRAFT"));
    }

    @Test
    void several_fields_are_asked_about_at_once() {
        send("a", "Był karany.");
        send("_prose.a", "3 0 Pierwsze");
        send("b", "Ma raka.");
        send("_prose.b", "1 0 Drugie");
        assertThat(asked().passages()).hasSize(2);
        assertThat(asked().categories()).containsExactly(SpecialCategory.HEALTH, SpecialCategory.CONVICTION);
    }

    @Test
    void a_field_without_a_mark_is_nobodys_business() {
        send("note", "Ma depresję");
        assertThat(freeText.asks(request)).isNull();
    }

    @Test
    void nothing_is_asked_of_an_address() {
        request.setMethod("GET");
        send("note", "Ma depresję");
        send("_prose.note", "4 0 Uwaga");
        assertThat(freeText.asks(request)).isNull();
    }

    @Test
    void who_keeps_the_words_is_not_asked_again_and_their_kind_is_noted() {
        send("note", "Ma depresję i był karany");
        send("_prose.note", "4 0 Uwaga");
        send("_anyway", "true");
        assertThat(freeText.asks(request)).isNull();
        freeText.carriedOut(request);
        assertThat(journalled).containsExactly(SpecialCategory.HEALTH, SpecialCategory.CONVICTION);
    }

    @Test
    void who_changed_the_words_first_leaves_no_note() {
        send("note", "Potrzebuje pracy na siedząco");
        send("_prose.note", "4 0 Uwaga");
        send("_anyway", "true");
        freeText.carriedOut(request);
        assertThat(journalled).isEmpty();
    }

    @Test
    void a_mark_that_somebody_made_up_does_no_harm() {
        send("note", "Ma depresję");
        send("_prose.note", "x");
        assertThat(asked().passages().getFirst().mark()).isEqualTo(new Passage.Mark("note", 0, 0, ""));
        send("_prose.", "999999999999 0 nic");
        assertThat(asked().passages()).hasSize(1);
    }

    @Test
    void nothing_of_it_is_shown_in_print() {
        send("note", "Ma depresję");
        send("_prose.note", "4 0 Uwaga");
        send("other", "tajne");
        assertThat(asked().toString() + asked().carried()).doesNotContain("depresję", "tajne");
    }

    private WordsFound asked() {
        return (WordsFound) Objects.requireNonNull(freeText.asks(request));
    }

    private void send(String name, String... values) {
        request.addParameter(name, values);
    }
}
