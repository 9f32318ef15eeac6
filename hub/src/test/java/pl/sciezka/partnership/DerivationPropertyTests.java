package pl.sciezka.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;

class DerivationPropertyTests {

    static final long SEED = Long.getLong("sciezka.seed", System.nanoTime());

    final Random random = new Random(SEED);
    final RandomAgreements agreements = new RandomAgreements(random);
    int allowed;
    int asked;

    @Test
    void on_any_day_a_grant_is_in_force_exactly_when_the_agreement_read_on_that_day_says_so() {
        for (int i = 0; i < 400; i++) {
            var agreement = agreements.next();
            var grants = byPair(Derivation.grantsOf(agreement));
            for (int probe = 0; probe < 12; probe++) compare(agreement, grants, anyDay());
        }
        assertThat(allowed)
                .as("the questions must not be trivial, seed %d", SEED)
                .isBetween(asked / 1000, asked / 2); // about one in two hundred, and it varies by a factor
    }

    @Test
    void an_annex_never_reaches_back() {
        for (int i = 0; i < 400; i++) {
            var before = agreements.next();
            var annexDay = anyDay();
            var after = agreements.withAnnex(before, annexDay);
            var grants = byPair(Derivation.grantsOf(after));
            for (int probe = 0; probe < 8; probe++) {
                compare(before, grants, annexDay.minusDays(1 + random.nextInt(RandomAgreements.DAYS)));
            }
        }
        assertThat(allowed).as("seed %d", SEED).isPositive();
    }

    private void compare(Agreement agreement, Function<Pair, Collection<AccessGrant>> grants, LocalDate day) {
        var reading = new NaiveReading(agreement, day);
        for (var viewer : agreement.parties()) {
            for (var holder : agreement.parties()) {
                for (var purpose : new Purpose[] {Purpose.JOINT_SERVICE, Purpose.REFERRAL, Purpose.DISCOVERY}) {
                    for (var group : new DataGroup[] {DataGroup.IDENTITY, DataGroup.PLAN}) {
                        var pair = new Pair(viewer.institution(), holder.institution(), group, purpose);
                        boolean granted = grants.apply(pair).stream()
                                .anyMatch(grant -> grant.inForce().contains(day));
                        boolean said = reading.allows(pair.viewer(), pair.holder(), group, purpose);
                        assertThat(granted)
                                .as("seed %d, day %s, %s in %s", SEED, day, pair, agreement)
                                .isEqualTo(said);
                        asked++;
                        if (said) allowed++;
                    }
                }
            }
        }
    }

    private LocalDate anyDay() {
        return RandomAgreements.START.plusDays(random.nextInt(RandomAgreements.DAYS * 2));
    }

    private static Function<Pair, Collection<AccessGrant>> byPair(Collection<AccessGrant> grants) {
        var byPair = grants.stream()
                .collect(Collectors.groupingBy(
                        grant -> new Pair(grant.viewer(), grant.holder(), grant.group(), grant.purpose())));
        return pair -> byPair.getOrDefault(pair, List.of());
    }

    private record Pair(InstitutionId viewer, InstitutionId holder, DataGroup group, Purpose purpose) {}
}
