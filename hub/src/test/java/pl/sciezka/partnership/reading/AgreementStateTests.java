package pl.sciezka.partnership.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.partnership.reading.AgreementState.ENDED;
import static pl.sciezka.partnership.reading.AgreementState.ENDS_SOON;
import static pl.sciezka.partnership.reading.AgreementState.IN_FORCE;
import static pl.sciezka.partnership.reading.AgreementState.NOT_YET;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.Period;

class AgreementStateTests {

    static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    static final LocalDate AFTER_LAST = LocalDate.of(2027, 2, 1);
    static final Period YEAR = new Period(FIRST, AFTER_LAST);

    @Test
    void an_agreement_is_in_force_from_its_first_to_its_last_day() {
        assertThat(AgreementState.of(YEAR, FIRST.minusDays(1))).isEqualTo(NOT_YET);
        assertThat(AgreementState.of(YEAR, FIRST)).isEqualTo(IN_FORCE);
        assertThat(AgreementState.of(YEAR, AFTER_LAST.minusDays(1))).isEqualTo(ENDS_SOON);
        assertThat(AgreementState.of(YEAR, AFTER_LAST)).isEqualTo(ENDED);
    }

    @Test
    void it_ends_soon_ninety_days_before_its_end() {
        assertThat(AgreementState.of(YEAR, AFTER_LAST.minusDays(91))).isEqualTo(IN_FORCE);
        assertThat(AgreementState.of(YEAR, AFTER_LAST.minusDays(90))).isEqualTo(ENDS_SOON);
    }

    @Test
    void on_the_last_day_one_day_is_left() {
        assertThat(AgreementState.daysLeft(YEAR, AFTER_LAST.minusDays(1))).isEqualTo(1);
    }

    @Test
    void an_agreement_without_end_never_ends_soon() {
        assertThat(AgreementState.of(new Period(FIRST, null), AFTER_LAST.plusYears(50)))
                .isEqualTo(IN_FORCE);
    }
}
