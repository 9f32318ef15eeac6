package pl.sciezka.credential;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final Totp RFC = new Totp("12345678901234567890".getBytes(US_ASCII));
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:10Z");
    private static final long STEP = NOW.getEpochSecond() / 30;

    /// RFC 6238, appendix B, the rows of SHA-1.
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_equal_those_of_the_rfc(long seconds, String code) {
        assertThat(RFC.code(seconds / 30, 8)).isEqualTo(code);
    }

    /// RFC 4226, appendix D.
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314", "9, 520489"})
    void counter_codes_equal_those_of_the_rfc(long counter, String code) {
        assertThat(RFC.code(counter, 6)).isEqualTo(code);
    }

    @Test
    void the_current_code_is_taken_also_with_a_space_in_it() {
        var code = RFC.codeAt(NOW);
        assertThat(RFC.stepOf(code, NOW, 0)).hasValue(STEP);
        assertThat(RFC.stepOf(code.substring(0, 3) + " " + code.substring(3), NOW, 0))
                .hasValue(STEP);
    }

    @Test
    void a_clock_half_a_minute_off_is_forgiven_and_a_minute_is_not() {
        assertThat(RFC.stepOf(RFC.codeAt(NOW.minusSeconds(30)), NOW, 0)).hasValue(STEP - 1);
        assertThat(RFC.stepOf(RFC.codeAt(NOW.plusSeconds(30)), NOW, 0)).hasValue(STEP + 1);
        assertThat(RFC.stepOf(RFC.codeAt(NOW.minusSeconds(60)), NOW, 0)).isEmpty();
        assertThat(RFC.stepOf(RFC.codeAt(NOW.plusSeconds(60)), NOW, 0)).isEmpty();
    }

    @Test
    void a_used_code_and_all_before_it_are_refused() {
        assertThat(RFC.stepOf(RFC.codeAt(NOW), NOW, STEP)).isEmpty();
        assertThat(RFC.stepOf(RFC.codeAt(NOW.minusSeconds(30)), NOW, STEP)).isEmpty();
        assertThat(RFC.stepOf(RFC.codeAt(NOW.plusSeconds(30)), NOW, STEP)).hasValue(STEP + 1);
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "1234567", "abcdef", "١٢٣٤٥٦"})
    void what_is_not_a_code_is_refused(String typed) {
        assertThat(RFC.stepOf(typed, NOW, 0)).isEmpty();
    }

    @Test
    void an_authenticator_app_can_read_the_address() {
        assertThat(RFC.asUri("Wspólna Ścieżka", "pup.chrzanow.doradca"))
                .isEqualTo("otpauth://totp/Wsp%C3%B3lna%20%C5%9Acie%C5%BCka:pup.chrzanow.doradca"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Wsp%C3%B3lna%20%C5%9Acie%C5%BCka");
        assertThat(RFC.asText()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    @Test
    void the_secret_is_long_random_and_masked() {
        assertThat(Totp.generate().secret())
                .hasSize(20)
                .isNotEqualTo(Totp.generate().secret());
        assertThat(RFC).hasToString("Totp[*]");
    }
}
