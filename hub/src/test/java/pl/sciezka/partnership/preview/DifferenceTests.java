package pl.sciezka.partnership.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.AccessGrant;
import pl.sciezka.partnership.Agreement;
import pl.sciezka.partnership.Derivation;
import pl.sciezka.partnership.NaiveReading;
import pl.sciezka.partnership.RandomAgreements;
import pl.sciezka.partnership.Sharing;

class DifferenceTests {

    static final long SEED = Long.getLong("sciezka.seed", System.nanoTime());

    final Random random = new Random(SEED);
    final RandomAgreements agreements = new RandomAgreements(random);

    /// Before and after read day by day, without periods: what differs on any day from the document's day on is told,
    /// and what is told differs on some day.
    @Test
    void the_preview_names_exactly_what_an_annex_changes() {
        int changed = 0;
        for (int i = 0; i < 60; i++) {
            var before = agreements.next();
            var day = RandomAgreements.START.plusDays(random.nextInt(RandomAgreements.DAYS));
            var after = agreements.withAnnex(before, day);
            var told = told(Difference.between(grants(before), grants(after), day));
            var seen = differing(before, after, day);
            assertThat(told).as("seed %d", SEED).isEqualTo(seen);
            changed += seen.size();
        }
        assertThat(changed).as("seed %d", SEED).isPositive();
    }

    @Test
    void nothing_is_told_about_days_before_the_document() {
        for (int i = 0; i < 60; i++) {
            var before = agreements.next();
            var day = RandomAgreements.START.plusDays(random.nextInt(RandomAgreements.DAYS));
            var after = agreements.withAnnex(before, day);
            assertThat(Difference.between(grants(before), grants(after), day).told())
                    .as("seed %d", SEED)
                    .flatExtracting(Difference.Told::lines)
                    .allSatisfy(line -> assertThat(line.from()).isAfterOrEqualTo(day));
        }
    }

    @Test
    void viewers_to_whom_the_same_happens_are_told_once_and_what_stays_closed_is_named() {
        var before = agreements.next();
        assertThat(Difference.between(grants(before), grants(before), RandomAgreements.START)
                        .isEmpty())
                .isTrue();
        var nothing = Difference.between(Set.of(), grants(before), RandomAgreements.START);
        assertThat(nothing.told()).allSatisfy(told -> assertThat(told.lines()).isNotEmpty());
        assertThat(nothing.told().stream().map(Difference.Told::lines)).doesNotHaveDuplicates();
        assertThat(nothing.inShort())
                .allSatisfy(told -> assertThat(told.closed()).contains(DataGroup.HEALTH))
                .flatExtracting(InShort::who)
                .containsAll(nothing.told().stream()
                        .flatMap(told -> told.viewers().stream())
                        .toList());
    }

    private static Collection<AccessGrant> grants(Agreement agreement) {
        return Derivation.grantsOf(agreement);
    }

    private static Set<Looks.Key> told(Difference difference) {
        var keys = new HashSet<Looks.Key>();
        for (var told : difference.told())
            for (var viewer : told.viewers())
                for (var line : told.lines())
                    for (var holder : line.holders())
                        for (var group : line.groups()) keys.add(new Looks.Key(viewer, holder, group, line.purpose()));
        return keys;
    }

    private static Set<Looks.Key> differing(Agreement before, Agreement after, LocalDate from) {
        var keys = new HashSet<Looks.Key>();
        var last = RandomAgreements.START.plusDays(RandomAgreements.DAYS * 3L);
        for (var day = from; day.isBefore(last); day = day.plusDays(1)) {
            var was = new NaiveReading(before, day);
            var now = new NaiveReading(after, day);
            for (var viewer : after.parties())
                for (var holder : after.parties())
                    for (var purpose : Sharing.PURPOSES)
                        for (var group : Set.of(DataGroup.IDENTITY, DataGroup.PLAN))
                            if (differ(
                                    was,
                                    now,
                                    new Looks.Key(viewer.institution(), holder.institution(), group, purpose)))
                                keys.add(new Looks.Key(viewer.institution(), holder.institution(), group, purpose));
        }
        return keys;
    }

    private static boolean differ(NaiveReading was, NaiveReading now, Looks.Key key) {
        Purpose purpose = key.purpose();
        return was.allows(key.viewer(), key.holder(), key.group(), purpose)
                != now.allows(key.viewer(), key.holder(), key.group(), purpose);
    }
}
