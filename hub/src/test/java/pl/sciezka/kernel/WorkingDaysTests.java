package pl.sciezka.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,1,2026-11-23",
        "2026-12-23,1,2026-12-28",
        "2024-12-23,1,2024-12-24",
        "2026-04-03,1,2026-04-07",
        "2026-06-03,1,2026-06-05",
        "2026-05-01,1,2026-05-04",
        "2026-11-22,5,2026-11-27"
    })
    void weekends_and_public_holidays_are_skipped(LocalDate from, int count, LocalDate expected) {
        assertThat(WorkingDays.after(from, count)).isEqualTo(expected);
        assertThat(WorkingDays.between(from, expected)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,1,2026-11-22",
        "2026-11-22,1,2026-11-19",
        "2026-12-28,1,2026-12-27",
        "2026-11-20,3,2026-11-17"
    })
    void going_back_finds_the_latest_day_that_is_far_enough(LocalDate to, int count, LocalDate expected) {
        assertThat(WorkingDays.before(to, count)).isEqualTo(expected);
        assertThat(WorkingDays.between(expected, to)).isEqualTo(count);
        assertThat(WorkingDays.between(expected.plusDays(1), to)).isLessThan(count);
    }

    /// Dates of Easter as printed in calendars.
    @ParameterizedTest
    @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28", "2038,2038-04-25"})
    void easter_falls_where_the_calendar_says(int year, LocalDate sunday) {
        assertThat(WorkingDays.easterSunday(year)).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22,2026-11-22", "2026-11-23,2026-11-20"})
    void nothing_lies_between_a_day_and_an_earlier_one(LocalDate from, LocalDate to) {
        assertThat(WorkingDays.between(from, to)).isZero();
    }
}
