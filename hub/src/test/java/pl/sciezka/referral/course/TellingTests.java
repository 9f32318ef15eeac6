package pl.sciezka.referral.course;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.referral.course.Examples.CLOCKS;
import static pl.sciezka.referral.course.Examples.MONDAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.sciezka.shell.Texts;

class TellingTests {

    private static final Storyteller STORYTELLER = new Storyteller(new Texts());

    @Test
    void every_step_is_told_to_every_audience_in_whole_sentences() {
        for (var referral : Examples.ofEveryKind())
            for (var sentence : STORYTELLER
                    .tell(Telling.of(referral, "OPS Trzebinia", "PUP Chrzanów"))
                    .values())
                assertThat(sentence)
                        .as(sentence)
                        .isNotBlank()
                        .doesNotContain("{", "null", "  ", "..", ": .", "referral.", "Reason.", "Onward.")
                        .doesNotContain("Zielińska");
    }

    @Test
    void typed_words_end_once_whether_the_writer_ended_them_or_not() {
        for (var typed : List.of("Klient zmienił zdanie", "Klient zmienił zdanie.", " Klient zmienił zdanie. ")) {
            var reopened = Examples.closed().reopen(Examples.by(Side.SENDER, MONDAY), typed, CLOCKS);
            assertThat(told(reopened, Audience.STAFF)).contains(": Klient zmienił zdanie. Odpowiada ");
        }
    }

    @Test
    void the_client_reads_who_does_what_until_when() {
        assertThat(told(Examples.sent(), Audience.CLIENT))
                .isEqualTo("OPS Trzebinia prosi o wsparcie: szkolenie. Odpowiada PUP Chrzanów – do 9 czerwca 2026.");
    }

    @Test
    void every_coded_word_has_its_sentence() {
        for (var reason : DeclineReason.values())
            for (var audience : Audience.values()) {
                var declined = Examples.sent()
                        .decline(Examples.by(Side.RECEIVER, MONDAY), reason, "Grupa jest pełna", "", CLOCKS);
                assertThat(told(declined, audience)).contains("Powód: ");
            }
        for (var onward : Onward.values()) {
            var closed = Examples.reported().close(Examples.by(Side.SENDER, MONDAY), onward);
            assertThat(told(closed, Audience.STAFF)).contains("Dalej: ");
        }
    }

    @Test
    void the_explanation_between_offices_is_not_for_the_client() {
        var declined = Examples.sent()
                .decline(
                        Examples.by(Side.RECEIVER, MONDAY),
                        DeclineReason.HEALTH_OR_SAFETY,
                        "Prosimy o telefon",
                        "",
                        CLOCKS);

        assertThat(told(declined, Audience.STAFF)).contains("Wyjaśnienie: Prosimy o telefon");
        assertThat(told(declined, Audience.CLIENT))
                .doesNotContain("Prosimy o telefon")
                .doesNotContain("zdrowie");
    }

    @Test
    void an_answer_by_telephone_says_so() {
        var mark = new Mark(Examples.at(MONDAY), Examples.ANNA, Side.RECEIVER, Channel.TELEPHONE);
        var accepted = Examples.sent().accept(mark, null, "Rozmowa", CLOCKS);

        assertThat(told(accepted, Audience.STAFF)).endsWith("Zapisane po rozmowie telefonicznej.");
        assertThat(told(accepted, Audience.CLIENT)).doesNotContain("telefonicznej");
    }

    private static String told(Referral referral, Audience audience) {
        return STORYTELLER
                .tell(Telling.of(referral, "OPS Trzebinia", "PUP Chrzanów"))
                .get(audience);
    }
}
