package pl.sciezka.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.Zloty;

/// A computation notes what it read, and the same pages give the same result when everything else has changed.
class LawbookTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final List<Version> shipped =
            new Shipped().all().stream().flatMap(it -> it.versions().stream()).toList();

    @Test
    void a_result_can_be_computed_again_from_what_it_used() {
        var book = new Lawbook(shipped);
        var first = higherBenefit(book);
        assertThat(book.used())
                .extracting(Version::parameter)
                .containsExactly(
                        Parameter.UNEMPLOYMENT_BENEFIT_FIRST,
                        Parameter.UNEMPLOYMENT_BENEFIT_LONG_RECORD_SHARE,
                        Parameter.LABOUR_FUND_ROUNDING);
        assertThat(higherBenefit(new Lawbook(book.used()))).isEqualTo(first);
        var changed = new Lawbook(
                Stream.concat(shipped.stream(), Stream.of(other("2000.00"))).toList());
        assertThat(higherBenefit(changed)).isEqualTo(Zloty.of("2400.00"));
    }

    @Test
    void nothing_is_made_up_for_days_of_which_nothing_is_known() {
        assertThatThrownBy(() -> new Lawbook(shipped).on(Parameter.MINIMUM_WAGE, LocalDate.of(2019, 12, 31)))
                .isInstanceOfSatisfying(
                        Silent.class, it -> assertThat(it.parameter()).isEqualTo(Parameter.MINIMUM_WAGE));
    }

    /// Of official tables: 1721.90 · 120 % = 2066.28, 1352.20 · 120 % = 1622.64, 1721.90 · 160 % = 2755.04,
    /// 1783.90 · 120 % = 2140.68, 1400.90 · 120 % = 1681.08, 1783.90 · 50 % = 891.95, each up to ten grosze.
    @ParameterizedTest
    @CsvSource({
        "1721.90, 1.2, 2066.30",
        "1352.20, 1.2, 1622.70",
        "1721.90, 1.6, 2755.10",
        "1783.90, 1.2, 2140.70",
        "1400.90, 1.2, 1681.10",
        "1783.90, 0.5, 892.00",
        "831.10, 0.5, 415.60"
    })
    void benefits_of_the_labour_fund_are_rounded_up_to_ten_grosze(BigDecimal base, BigDecimal share, String paid) {
        assertThat(Rounding.TEN_GROSZ_UP.of(base.multiply(share))).isEqualTo(Zloty.of(paid));
    }

    @ParameterizedTest
    @CsvSource({
        "GROSZ_HALF_UP, 0.005, 0.01",
        "GROSZ_HALF_UP, 0.0049, 0.00",
        "ZLOTY_HALF_UP, 3776.29, 3776.00",
        "ZLOTY_HALF_UP, 3776.50, 3777.00",
        "TEN_GROSZ_UP, 10.00, 10.00",
        "TEN_GROSZ_UP, 10.0001, 10.10"
    })
    void roundings_differ(Rounding rounding, BigDecimal exact, String rounded) {
        assertThat(rounding.of(exact)).isEqualTo(Zloty.of(rounded));
    }

    private static Zloty higherBenefit(Lawbook book) {
        var benefit = book.on(Parameter.UNEMPLOYMENT_BENEFIT_FIRST, DAY).zloty();
        var share =
                book.on(Parameter.UNEMPLOYMENT_BENEFIT_LONG_RECORD_SHARE, DAY).share();
        return book.on(Parameter.LABOUR_FUND_ROUNDING, DAY)
                .choice(Rounding.class)
                .of(benefit.value().multiply(share));
    }

    private static Version other(String amount) {
        return new Version(
                Parameter.UNEMPLOYMENT_BENEFIT_FIRST,
                amount,
                new Period(DAY, null),
                null,
                "uchwała",
                Confidence.SEEN,
                null);
    }
}
