package pl.sciezka.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.sciezka.kernel.Zloty;

/// What travels with the program, at the days on which it changes.
class ShippedTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Shipped shipped = new Shipped();

    @ParameterizedTest
    @CsvSource({
        "CRITERION_SINGLE, 2024-12-31, 776",
        "CRITERION_SINGLE, 2025-01-01, 1010",
        "CRITERION_IN_FAMILY, 2024-12-31, 600",
        "CRITERION_IN_FAMILY, 2025-01-01, 823",
        "PERMANENT_BENEFIT_MOST, 2024-12-31, 1000",
        "PERMANENT_BENEFIT_MOST, 2025-01-01, 1229",
        "UNEMPLOYMENT_BENEFIT_FIRST, 2025-05-31, 1662.00",
        "UNEMPLOYMENT_BENEFIT_FIRST, 2025-06-01, 1721.90",
        "UNEMPLOYMENT_BENEFIT_FIRST, 2026-05-31, 1721.90",
        "UNEMPLOYMENT_BENEFIT_FIRST, 2026-06-01, 1783.90",
        "UNEMPLOYMENT_BENEFIT_LATER, 2026-06-01, 1400.90",
        "MINIMUM_WAGE, 2025-12-31, 4666",
        "MINIMUM_WAGE, 2026-01-01, 4806",
        "ALIMONY_FUND_CRITERION, 2026-09-30, 1209",
        "ALIMONY_FUND_CRITERION, 2026-10-01, 1665"
    })
    void an_amount_applies_on_its_days(Parameter parameter, LocalDate day, String amount) {
        assertThat(shipped.of(parameter).on(day).orElseThrow().zloty()).isEqualTo(Zloty.of(amount));
    }

    @Test
    void what_is_in_doubt_or_about_to_change_is_unconfirmed() {
        assertThat(confirmed(Parameter.CRITERION_SINGLE, TODAY)).isTrue();
        assertThat(confirmed(Parameter.CRITERION_SINGLE, LocalDate.of(2028, 1, 1)))
                .as("verified every three years")
                .isFalse();
        assertThat(confirmed(Parameter.PERIODIC_BENEFIT_MOST_SINGLE, TODAY)).isFalse();
        assertThat(confirmed(Parameter.PERIODIC_BENEFIT_MOST_APPLIES, TODAY)).isFalse();
        assertThat(confirmed(Parameter.ACTION_PLAN_DUE, TODAY)).isFalse();
        assertThat(confirmed(Parameter.ACTION_PLAN_CONTACT, TODAY)).isTrue();
        assertThat(confirmed(Parameter.MINIMUM_WAGE, LocalDate.of(2026, 12, 31)))
                .isTrue();
        assertThat(confirmed(Parameter.MINIMUM_WAGE, LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void each_value_is_read_in_its_own_unit() {
        assertThat(on(Parameter.PENSION_CONTRIBUTION).share()).isEqualByComparingTo(new BigDecimal("0.0976"));
        assertThat(on(Parameter.ONE_OFF_INCOME_CRITERIA).number()).isEqualByComparingTo("5");
        assertThat(on(Parameter.INSURANCE_TAIL).count()).isEqualTo(30);
        assertThat(on(Parameter.STATUS_COUNTED_FROM).day()).isEqualTo(LocalDate.of(2025, 6, 1));
        assertThat(on(Parameter.SOCIAL_REPORTS).dayOfYear()).isEqualTo(MonthDay.of(3, 31));
        assertThat(on(Parameter.LABOUR_FUND_ROUNDING).choice(Rounding.class)).isEqualTo(Rounding.TEN_GROSZ_UP);
        assertThatThrownBy(() -> on(Parameter.INSURANCE_TAIL).zloty()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> on(Parameter.MINIMUM_WAGE).count()).isInstanceOf(IllegalArgumentException.class);
    }

    /// Every value of every file can be read as what it says it is.
    @Test
    void every_version_reads() {
        assertThat(shipped.all()).hasSize(Parameter.values().length);
        assertThat(shipped.all().stream().flatMap(it -> it.versions().stream()))
                .allSatisfy(it -> assertThat(it.parameter().checked(it.value())).isEqualTo(it.value()));
    }

    private boolean confirmed(Parameter parameter, LocalDate day) {
        return shipped.of(parameter).on(day).orElseThrow().isConfirmed(day);
    }

    private Version on(Parameter parameter) {
        return shipped.of(parameter).on(TODAY).orElseThrow();
    }
}
