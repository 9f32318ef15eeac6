package pl.sciezka.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZlotyTests {

    @Test
    void an_amount_is_the_same_however_it_is_written() {
        assertThat(Zloty.of("1010")).isEqualTo(Zloty.of("1010.00")).isEqualTo(Zloty.of(1010));
        assertThat(Zloty.of("1010.5").value()).hasToString("1010.50");
        assertThat(Zloty.of("1E+1").value()).hasToString("10.00");
    }

    @Test
    void amounts_add_up_to_the_grosz() {
        assertThat(Zloty.of("455.40").plus(Zloty.of("69.99")).plus(Zloty.of("114.32")))
                .isEqualTo(Zloty.of("639.71"));
        assertThat(Zloty.of("0.10").times(3)).isEqualTo(Zloty.of("0.30"));
        assertThat(Zloty.of("20").minus(Zloty.of("20.01")).isNegative()).isTrue();
        assertThat(Zloty.of("20").least(Zloty.of("19.99"))).isEqualTo(Zloty.of("19.99"));
        assertThat(Zloty.of("20").most(Zloty.ZERO)).isEqualTo(Zloty.of("20"));
        assertThat(Zloty.of("0.00").isZero()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "", " ", "1 000", "1,50", "12345678901", "1e400", "NaN", "0x10"})
    void what_is_no_amount_is_refused_without_echo(String text) {
        assertThatThrownBy(() -> Zloty.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .extracting(Throwable::getMessage)
                .isIn("parts of a grosz", "not an amount", "too large");
    }
}
