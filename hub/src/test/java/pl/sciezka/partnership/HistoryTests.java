package pl.sciezka.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.testing.HubTest;

/// Over generated histories of one or two agreements between the same institutions, the program decides as somebody who
/// has only read what happened up to that day: asked in Java, and asked by PostgreSQL row by row.
@HubTest
class HistoryTests {

    private static final long SEED = Long.getLong("sciezka.seed", System.nanoTime());
    private static final List<DataGroup> GROUPS = List.of(DataGroup.IDENTITY, DataGroup.CONTACT);
    private static final List<Purpose> PURPOSES = List.of(Purpose.JOINT_SERVICE, Purpose.REFERRAL, Purpose.DISCOVERY);

    @Autowired
    ApplicationContext program;

    @Autowired
    Grants grants;

    @Autowired
    ConsentGrants onConsent;

    private final Random random = new Random(SEED);
    private final RandomHistories histories = new RandomHistories(random);
    private int asked;
    private int allowed;

    private record Question(InstitutionId viewer, InstitutionId holder, DataGroup group, Purpose purpose) {}

    @Test
    void on_any_day_the_program_decides_as_a_reader_of_what_happened_until_then() {
        var database = new HistoriesInDatabase(program);
        for (int n = 0; n < 14; n++) {
            var institutions = histories.institutions();
            var some = Stream.generate(() -> histories.of(institutions))
                    .limit(1 + random.nextInt(2))
                    .toList();
            database.record(some, institutions);
            for (int probe = 0; probe < 6; probe++) compare(some, institutions, database, anyDay());
        }
        assertThat(allowed)
                .as("the questions must not be trivial, seed %d", SEED)
                .isBetween(asked / 200, asked / 2);
    }

    /// What was decided stays decided: the same days, with and without everything that came after them.
    @Test
    void an_annex_never_widens_past_access() {
        int past = 0;
        for (int n = 0; n < 600; n++) {
            var institutions = histories.institutions();
            var whole = histories.of(institutions);
            if (whole.events().size() == 1) continue;
            var annexed = whole.events().getLast().day();
            var now = Derivation.grantsOf(whole.agreement());
            var then = Derivation.grantsOf(whole.before(annexed).agreement());
            for (var day = RandomHistories.START; day.isBefore(annexed); day = day.plusDays(1 + random.nextInt(9))) {
                assertThat(inForce(now, day)).as("seed %d, %s", SEED, day).isEqualTo(inForce(then, day));
                past += inForce(then, day).size();
            }
        }
        assertThat(past).as("seed %d", SEED).isPositive();
    }

    private void compare(
            List<History> some,
            Map<InstitutionId, InstitutionKind> institutions,
            HistoriesInDatabase database,
            LocalDate day) {
        for (var viewer : institutions.keySet())
            for (var purpose : PURPOSES)
                for (var group : GROUPS) {
                    var found = database.found(viewer, group, purpose, day);
                    for (var holder : institutions.keySet()) {
                        var question = new Question(viewer, holder, group, purpose);
                        var said = since(some, question, day, false);
                        Supplier<String> context =
                                () -> "seed %d, day %s, %s in %s".formatted(SEED, day, question, some);
                        var citation = grants.may(viewer, holder, group, purpose, day);
                        assertThat(citation.isPresent()).as(context).isEqualTo(!said.isEmpty());
                        assertThat(found.contains(holder))
                                .as(() -> "in the database: " + context.get())
                                .isEqualTo(!said.isEmpty());
                        citation.ifPresent(it -> {
                            assertThat(it.since())
                                    .as(() -> "the earliest: " + context.get())
                                    .isEqualTo(said.firstKey());
                            assertThat(said.firstEntry().getValue()).as(context).contains(it.clause());
                        });
                        assertThat(onConsent
                                        .clause(viewer, holder, group, purpose, day)
                                        .isPresent())
                                .as(() -> "on consent: " + context.get())
                                .isEqualTo(!since(some, question, day, true).isEmpty());
                        asked++;
                        if (!said.isEmpty()) allowed++;
                    }
                }
    }

    /// The clauses that allow it on this day, by the day since when each has done so without a break.
    private static TreeMap<LocalDate, List<ClauseId>> since(
            List<History> some, Question it, LocalDate day, boolean consent) {
        var result = new TreeMap<LocalDate, List<ClauseId>>();
        for (var history : some)
            for (var clause : history.agreement().clauses()) {
                var first = day;
                while (allows(history, clause, it, first, consent)) first = first.minusDays(1);
                if (!first.equals(day))
                    result.merge(
                            first.plusDays(1),
                            List.of(clause.id()),
                            (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
            }
        return result;
    }

    private static boolean allows(History history, Clause clause, Question it, LocalDate day, boolean consent) {
        return new NaiveHistory(history, day)
                .allows(clause.id(), it.viewer(), it.holder(), it.group(), it.purpose(), consent);
    }

    private static List<String> inForce(java.util.Collection<AccessGrant> grants, LocalDate day) {
        return grants.stream()
                .filter(it -> it.inForce().contains(day))
                .map(it -> "%s %s %s %s %s".formatted(it.clause(), it.viewer(), it.holder(), it.group(), it.purpose()))
                .distinct()
                .sorted()
                .toList();
    }

    private LocalDate anyDay() {
        return RandomHistories.START.plusDays(random.nextInt(RandomHistories.DAYS));
    }
}
