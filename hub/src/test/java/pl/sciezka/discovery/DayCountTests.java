package pl.sciezka.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.sciezka.discovery.DayCount.Remark;
import pl.sciezka.kernel.InstitutionId;

class DayCountTests {

    @Test
    void a_few_a_day_are_never_remarkable() {
        assertThat(day(9, 0).remark(List.of())).isEqualTo(Remark.USUAL);
    }

    @Test
    void more_than_three_times_the_usual_number_is_many() {
        assertThat(day(12, 12).remark(List.of(4, 3, 4))).isEqualTo(Remark.USUAL);
        assertThat(day(13, 13).remark(List.of(4, 3, 4))).isEqualTo(Remark.MANY);
    }

    @Test
    void one_large_day_does_not_make_the_next_large_day_usual() {
        assertThat(day(40, 40).remark(List.of(2, 3, 100, 2, 3))).isEqualTo(Remark.MANY);
    }

    @Test
    void without_other_days_many_is_many() {
        assertThat(day(10, 10).remark(List.of())).isEqualTo(Remark.MANY);
    }

    @Test
    void many_that_meet_almost_nobody_may_be_guesses() {
        assertThat(day(20, 3).remark(List.of(20, 20, 20))).isEqualTo(Remark.FEW_RECOGNISED);
        assertThat(day(20, 4).remark(List.of(20, 20, 20))).isEqualTo(Remark.USUAL);
    }

    private static DayCount day(int received, int recognised) {
        return new DayCount(InstitutionId.next(), LocalDate.of(2026, 11, 22), received, recognised);
    }
}
