package pl.sciezka.cooperation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RhythmTests {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Test
    void ten_o_clock_stays_ten_o_clock_over_both_clock_changes() {
        for (var first : new LocalDate[] {LocalDate.of(2027, 3, 25), LocalDate.of(2026, 10, 22)}) {
            var slot = new Slot(first, TEN, NOON);
            var days = new Rhythm.Weeks(1).times(first, 2);
            assertThat(days).containsExactly(first, first.plusDays(7));
            var before = slot.starts();
            var after = slot.on(days.get(1)).starts();
            assertThat(Duration.between(before, after)).isNotEqualTo(Duration.ofDays(7));
            assertThat(slot.on(days.get(1)).from()).isEqualTo(TEN);
            assertThat(Duration.between(slot.starts(), slot.ends())).isEqualTo(Duration.ofHours(2));
        }
        assertThat(new Slot(LocalDate.of(2027, 3, 25), TEN, NOON).starts())
                .isEqualTo(Instant.parse("2027-03-25T09:00:00Z"));
        assertThat(new Slot(LocalDate.of(2027, 4, 1), TEN, NOON).starts())
                .isEqualTo(Instant.parse("2027-04-01T08:00:00Z"));
    }

    @Test
    void an_hour_that_the_clock_change_leaves_out_is_no_time_for_a_meeting() {
        var change = LocalDate.of(2027, 3, 28);
        assertThat(Slot.isPossible(change, LocalTime.of(2, 0), LocalTime.of(3, 0)))
                .isFalse();
        assertThat(Slot.isPossible(change.plusDays(1), LocalTime.of(2, 0), LocalTime.of(3, 0)))
                .isTrue();
        assertThatThrownBy(() -> new Slot(change, TEN, TEN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_third_thursday_is_the_third_thursday_of_each_month() {
        assertThat(new Rhythm.Monthly().times(LocalDate.of(2026, 12, 17), 4))
                .containsExactly(
                        LocalDate.of(2026, 12, 17),
                        LocalDate.of(2027, 1, 21),
                        LocalDate.of(2027, 2, 18),
                        LocalDate.of(2027, 3, 18));
    }

    @Test
    void a_fifth_weekday_is_the_last_one_where_a_month_has_no_fifth() {
        assertThat(new Rhythm.Monthly().times(LocalDate.of(2026, 12, 31), 4))
                .containsExactly(
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 1, 28),
                        LocalDate.of(2027, 2, 25),
                        LocalDate.of(2027, 3, 25));
    }

    @Test
    void whatever_day_it_begins_on_a_monthly_series_has_one_meeting_a_month_on_that_weekday() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var first = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3000));
            var days = new Rhythm.Monthly().times(first, 24);
            assertThat(days.getFirst()).as("seed " + seed).isEqualTo(first);
            for (int k = 0; k < 24; k++) {
                DayOfWeek weekday = days.get(k).getDayOfWeek();
                assertThat(weekday).as("seed " + seed).isEqualTo(first.getDayOfWeek());
                assertThat(YearMonth.from(days.get(k)))
                        .as("seed " + seed)
                        .isEqualTo(YearMonth.from(first).plusMonths(k));
            }
        }
    }

    @Test
    void a_series_until_a_day_includes_that_day() {
        var first = LocalDate.of(2026, 12, 1);
        assertThat(new Rhythm.Weeks(2).until(first, LocalDate.of(2026, 12, 29))).hasSize(3);
        assertThat(new Rhythm.Weeks(2).until(first, LocalDate.of(2026, 12, 28))).hasSize(2);
        assertThat(new Rhythm.Weeks(1).until(first, first.plusYears(9))).hasSize(Rhythm.MOST + 1);
    }
}
