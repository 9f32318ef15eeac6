package pl.sciezka.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Synthetic numbers computed by the rule.
class PeselTests {

    @ParameterizedTest
    @CsvSource({"80010112319,1980-01-01,true", "80010112425,1980-01-01,false", "03250988861,2003-05-09,false"})
    void a_valid_number_tells_birth_date_and_sex(String number, LocalDate born, boolean male) {
        var pesel = new Pesel(number);
        assertThat(pesel.birthDate()).isEqualTo(born);
        assertThat(pesel.male()).isEqualTo(male);
    }

    @ParameterizedTest
    @CsvSource({
        "8001011231,NOT_ELEVEN_DIGITS",
        "8001011231x,NOT_ELEVEN_DIGITS",
        "٨٠٠١٠١١٢٣١٩,NOT_ELEVEN_DIGITS",
        "80010112318,WRONG_CHECKSUM",
        "80023012310,IMPOSSIBLE_DATE"
    })
    void a_wrong_number_says_what_is_wrong(String number, Pesel.Problem problem) {
        assertThat(Pesel.problemOf(number)).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80010112318", "00000000000"})
    void a_refused_number_is_never_echoed(String number) {
        assertThatThrownBy(() -> new Pesel(number)).message().doesNotContain(number);
    }

    @Test
    void printing_it_shows_nothing() {
        assertThat(new Pesel("80010112319").toString()).doesNotContain("8001");
    }
}
