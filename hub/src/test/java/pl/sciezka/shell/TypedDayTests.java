package pl.sciezka.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTests {

    @ParameterizedTest
    @ValueSource(strings = {"22.11.2026", "22-11-2026", " 22 11 2026 ", "22/11/2026", "2026-11-22", "22. 11. 2026"})
    void a_day_is_read_as_people_type_it(String typed) {
        assertThat(TypedDay.read(typed)).contains(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31.02.2026", "22.11.26", "11.2026", "jutro", "22.13.2026", "99999999"})
    void what_is_no_day_is_not_guessed(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }
}
