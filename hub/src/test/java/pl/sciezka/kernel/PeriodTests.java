package pl.sciezka.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTests {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void the_last_day_is_the_one_before_its_end() {
        var march = new Period(DAY, DAY.plusMonths(1));
        assertThat(march.contains(DAY)).isTrue();
        assertThat(march.contains(DAY.plusDays(30))).isTrue();
        assertThat(march.contains(DAY.plusMonths(1))).isFalse();
        assertThat(march.contains(DAY.minusDays(1))).isFalse();
    }

    @Test
    void two_periods_overlap_on_the_days_that_both_have() {
        var open = new Period(DAY, null);
        var march = new Period(DAY, DAY.plusMonths(1));
        var fromTheTenth = new Period(DAY.plusDays(9), null);
        assertThat(open.overlap(march)).contains(march);
        assertThat(march.overlap(fromTheTenth)).contains(new Period(DAY.plusDays(9), DAY.plusMonths(1)));
        assertThat(fromTheTenth.overlap(open)).contains(fromTheTenth);
    }

    @Test
    void periods_that_only_touch_do_not_overlap() {
        var march = new Period(DAY, DAY.plusMonths(1));
        assertThat(march.overlap(new Period(DAY.plusMonths(1), null))).isEmpty();
    }

    @Test
    void a_period_cannot_end_before_it_starts() {
        assertThatThrownBy(() -> new Period(DAY, DAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
