package pl.sciezka.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import pl.sciezka.kernel.Folding;

class TextsTests {

    @ParameterizedTest
    @CsvSource({
        "0,many",
        "1,one",
        "2,few",
        "4,few",
        "5,many",
        "12,many",
        "14,many",
        "21,many",
        "22,few",
        "112,many",
        "1002,few"
    })
    void a_counted_noun_takes_its_polish_form(long number, String form) {
        assertThat(Texts.pluralForm(Texts.POLISH, number)).isEqualTo(form);
    }

    /// No language of patterns reads them, so a doubled one would stand doubled on screen.
    @Test
    void apostrophes_are_plain() throws IOException {
        var doubled = new ArrayList<String>();
        for (var language : List.of("pl", "en"))
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties"))
                if (file.getContentAsString(UTF_8).contains("''")) doubled.add(file.getFilename());
        assertThat(doubled).isEmpty();
    }

    @Test
    void english_knows_one_and_many() {
        assertThat(Texts.pluralForm(Texts.ENGLISH, 2)).isEqualTo("many");
    }

    @Test
    void a_key_without_words_shows_itself_and_braces_in_a_value_stay() {
        var texts = new Texts();
        assertThat(texts.text(Texts.POLISH, "no.such.key")).isEqualTo("no.such.key");
        assertThat(texts.text(Texts.POLISH, "header.born", "{1}")).contains("{1}");
    }

    @ParameterizedTest
    @CsvSource({"Łucja Żółkiewska,lucja zolkiewska", "  O'Brien-Śliwa ,o brien sliwa", "ZAŻÓŁĆ,zazolc"})
    void names_fold_to_plain_letters(String name, String folded) {
        assertThat(Folding.fold(name)).isEqualTo(folded);
    }
}
