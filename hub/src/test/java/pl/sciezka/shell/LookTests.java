package pl.sciezka.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTests {

    @Test
    void what_the_cookie_brings_is_only_what_we_know() {
        assertThat(Look.of("type-huge.<script>.space-word").classes()).isEqualTo("space-word type-huge");
        assertThat(Look.of(null).classes()).isEmpty();
    }

    @Test
    void one_size_and_one_contrast_hold_at_a_time() {
        var look = Look.of("type-large.contrast-dark.space-line")
                .pressed("type-huge")
                .pressed("contrast-light");
        assertThat(look.classes()).isEqualTo("contrast-light space-line type-huge");
    }

    @Test
    void spacings_and_links_are_switched_on_and_off_one_by_one() {
        var look = Look.of(null).pressed("space-line").pressed("space-word").pressed("links-marked");
        assertThat(look.classes()).isEqualTo("links-marked space-line space-word");
        assertThat(look.pressed("space-line").classes()).isEqualTo("links-marked space-word");
    }

    @Test
    void the_usual_size_takes_the_place_of_a_larger_one_and_leaves_the_rest() {
        var look = Look.of("type-huge.contrast-dark").pressed("type-normal");
        assertThat(look.classes()).isEqualTo("contrast-dark");
        assertThat(look.choices(Look.Group.TYPE)).contains(new Look.Choice("type-normal", true));
    }

    @Test
    void an_unknown_word_changes_nothing() {
        assertThat(Look.of("type-huge").pressed("no-such").classes()).isEqualTo("type-huge");
    }

    @ParameterizedTest
    @CsvSource({
        "https://hub.example/clients/1, /clients/1",
        "https://elsewhere.example/clients?q=1, /clients?q=1",
        "https://elsewhere.example//evil.example, /",
        "javascript:alert(1), /",
        "'not a uri', /",
        "'', /"
    })
    void the_way_back_never_leaves_the_program(String referrer, String back) {
        assertThat(DisplayPages.back(referrer)).isEqualTo(back);
    }
}
