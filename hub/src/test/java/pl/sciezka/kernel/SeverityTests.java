package pl.sciezka.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTests {

    @ParameterizedTest
    @CsvSource({
        // Friday 12 June 2026 is due
        "2026-06-12, 2026-06-07, THIS_WEEK", // Sunday before: the week that begins
        "2026-06-12, 2026-06-05, LATER", // Friday a week before
        "2026-06-12, 2026-06-12, THIS_WEEK", // the day itself is not late
        "2026-06-12, 2026-06-14, THIS_WEEK", // no working day has passed
        "2026-06-12, 2026-06-15, LATE",
        "2026-06-12, 2026-06-18, LATE", // four working days
        "2026-06-12, 2026-06-19, CRITICALLY_LATE",
        // Corpus Christi 2026 is Thursday 4 June: due on a holiday, it is late only after Friday
        "2026-06-04, 2026-06-05, THIS_WEEK",
        "2026-06-04, 2026-06-08, LATE",
        // Christmas Eve is a day off; due 23 December, the next working day is 28
        "2026-12-23, 2026-12-27, THIS_WEEK",
        "2026-12-23, 2026-12-28, LATE",
    })
    void severity_counts_working_days(LocalDate due, LocalDate today, Severity severity) {
        assertThat(Severity.of(due, today)).isEqualTo(severity);
    }

    @Test
    void severity_never_falls_as_days_pass() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var due = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1500));
            var today = due.minusDays(30);
            for (int day = 0; day < 60; day++, today = today.plusDays(1))
                assertThat(Severity.of(due, today.plusDays(1)))
                        .as("seed %d, due %s, %s", seed, due, today)
                        .isLessThanOrEqualTo(Severity.of(due, today));
        }
    }
}
