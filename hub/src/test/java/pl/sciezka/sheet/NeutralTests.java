package pl.sciezka.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "'=1", "''@", "＝1"})
    void a_value_that_begins_like_a_formula_gets_an_apostrophe(String value) {
        assertThat(Neutral.neutralised(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "''", "O'Hara", "'t Hooft", "Jan", "1-2", " =1"})
    void all_others_stay(String value) {
        assertThat(Neutral.neutralised(value)).isEqualTo(value);
        assertThat(Neutral.restored(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122, 77})
    void every_value_comes_back_unchanged_and_none_begins_like_a_formula(long seed) {
        var random = new Random(seed);
        var signs = "'=+-@\t\r\n a1ż＋";
        for (int round = 0; round < 20_000; round++) {
            var value = new StringBuilder();
            for (int i = random.nextInt(6); i > 0; i--) value.append(signs.charAt(random.nextInt(signs.length())));
            var written = Neutral.neutralised(value.toString());
            assertThat(written).as("seed %d", seed).doesNotMatch("(?s)[=+\\-@\t\r\n＝＋－＠].*");
            assertThat(Neutral.restored(written)).as("seed %d", seed).isEqualTo(value.toString());
        }
    }

    @Test
    void a_value_that_was_never_neutralised_and_needs_it_is_kept_as_text() {
        assertThat(Neutral.restored("=HYPERLINK(\"x\")")).isEqualTo("=HYPERLINK(\"x\")");
    }
}
