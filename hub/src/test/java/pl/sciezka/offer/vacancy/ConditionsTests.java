package pl.sciezka.offer.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.offer.vacancy.Conditions.Verdict.MET;
import static pl.sciezka.offer.vacancy.Conditions.Verdict.UNKNOWN;
import static pl.sciezka.offer.vacancy.Conditions.Verdict.UNMET;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.offer.vacancy.Conditions.Facts;
import pl.sciezka.offer.vacancy.Conditions.Verdict;
import pl.sciezka.partnership.Area;

class ConditionsTests {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void without_conditions_nothing_is_asked() {
        assertThat(Conditions.NONE.check(born(DAY), DAY)).isEmpty();
    }

    @Test
    void age_counts_from_the_birthday() {
        var conditions = aged(18, 30);
        assertThat(verdicts(conditions, born(LocalDate.of(2008, 11, 24)))).containsExactly(UNMET);
        assertThat(verdicts(conditions, born(LocalDate.of(2008, 11, 23)))).containsExactly(MET);
        assertThat(verdicts(conditions, born(LocalDate.of(1995, 11, 24)))).containsExactly(MET);
        assertThat(verdicts(conditions, born(LocalDate.of(1995, 11, 23)))).containsExactly(UNMET);
    }

    @Test
    void with_the_year_alone_age_is_known_only_where_both_ages_agree() {
        var conditions = aged(18, null);
        assertThat(verdicts(conditions, bornIn(2007))).containsExactly(MET);
        assertThat(verdicts(conditions, bornIn(2008))).containsExactly(UNKNOWN);
        assertThat(verdicts(conditions, bornIn(2009))).containsExactly(UNMET);
    }

    @Test
    void a_gmina_lies_in_its_powiat_whatever_its_kind() {
        var conditions = new Conditions(null, null, Area.of("1203"), null, false);
        assertThat(verdicts(conditions, lives("1203053"))).containsExactly(MET);
        assertThat(verdicts(conditions, lives("1204011"))).containsExactly(UNMET);
        assertThat(verdicts(new Conditions(null, null, Area.of("1203053"), null, false), lives("1203052")))
                .containsExactly(MET);
    }

    @Test
    void days_of_registration_are_counted_and_an_ended_one_does_not_count() {
        var conditions = new Conditions(null, null, Area.NOWHERE, 90, false);
        assertThat(verdicts(conditions, registered(DAY.minusDays(90), null))).containsExactly(MET);
        assertThat(verdicts(conditions, registered(DAY.minusDays(89), null))).containsExactly(UNMET);
        assertThat(verdicts(conditions, registered(DAY.minusDays(900), DAY))).containsExactly(UNMET);
        assertThat(verdicts(conditions, registered(DAY.minusDays(900), DAY.plusDays(1))))
                .containsExactly(MET);
    }

    @Test
    void what_the_record_does_not_say_is_unknown_and_never_refuses() {
        var all = new Conditions(18, 60, Area.of("1203"), 30, true);
        assertThat(verdicts(all, new Facts(null, null, null, null, null, null)))
                .containsExactly(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
        assertThat(all.check(born(DAY), DAY))
                .extracting(Conditions.Check::kind)
                .containsExactly(Conditions.Kind.values());
    }

    @Test
    void facts_about_somebody_are_never_printed() {
        assertThat(born(DAY)).hasToString("Facts[*]");
    }

    private static List<Verdict> verdicts(Conditions conditions, Facts facts) {
        return conditions.check(facts, DAY).stream()
                .map(Conditions.Check::verdict)
                .toList();
    }

    private static Conditions aged(@Nullable Integer from, @Nullable Integer to) {
        return new Conditions(from, to, Area.NOWHERE, null, false);
    }

    private static Facts born(LocalDate day) {
        return new Facts(day, null, null, null, null, null);
    }

    private static Facts bornIn(int year) {
        return new Facts(null, year, null, null, null, null);
    }

    private static Facts lives(String code) {
        return new Facts(null, null, new Teryt(code), null, null, null);
    }

    private static Facts registered(LocalDate since, @Nullable LocalDate until) {
        return new Facts(null, null, null, since, until, null);
    }
}
