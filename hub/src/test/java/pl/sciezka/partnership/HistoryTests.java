package pl.sciezka.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.History.Document;
import pl.sciezka.partnership.History.Event;
import pl.sciezka.testing.HubTest;

/// Generated histories happen to the program event by event. Between the events, and about any day before and after, it
/// decides as somebody who has only read what was recorded by then: asked in Java, and asked by PostgreSQL row by row.
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
    private final Map<Question, Set<InstitutionId>> answered = new LinkedHashMap<>();
    private int asked;
    private int allowed;

    /// Whose clients the viewer sees.
    private record Question(InstitutionId viewer, DataGroup group, Purpose purpose, LocalDate day) {}

    private record Pair(InstitutionId viewer, InstitutionId holder, DataGroup group, Purpose purpose) {}

    @Test
    void the_program_decides_as_a_reader_of_what_was_recorded_and_never_otherwise_about_the_past() {
        for (int n = 0; n < 10; n++) liveThrough(histories.next());
        assertThat(allowed)
                .as("the questions must not be trivial, seed %d", SEED)
                .isBetween(asked / 200, asked / 2);
    }

    private void liveThrough(History history) {
        var clients = new ClientsInSight(program);
        var database = new HistoriesInDatabase(program, history);
        clients.of(history.institutions());
        answered.clear();
        var days = new ArrayList<>(history.days());
        for (int n = 0; n < history.events().size(); n++) {
            var event = history.events().get(n);
            database.happens(event);
            if (n + 1 < history.events().size()
                    && history.events().get(n + 1).day().equals(event.day())) continue;
            ask(history, clients, event.day(), event.day());
            ask(history, clients, event.day(), days.get(random.nextInt(days.size())));
            ask(history, clients, event.day(), event.day().plusDays(random.nextInt(-40, 40)));
        }
        answered.forEach((it, found) -> assertThat(clients.found(it.viewer(), it.group(), it.purpose(), it.day()))
                .as(() -> "what was answered stays answered: seed %d, %s in %s".formatted(SEED, it, history))
                .isEqualTo(found));
    }

    /// All questions about one day, as it is known on another.
    private void ask(History history, ClientsInSight clients, LocalDate known, LocalDate day) {
        var told = history.until(known);
        for (var viewer : history.institutions().keySet())
            for (var purpose : PURPOSES)
                for (var group : GROUPS) {
                    var found = clients.found(viewer, group, purpose, day);
                    if (!day.isAfter(known)) answered.putIfAbsent(new Question(viewer, group, purpose, day), found);
                    var expected = new HashSet<InstitutionId>();
                    for (var holder : history.institutions().keySet())
                        if (decide(history, told, new Pair(viewer, holder, group, purpose), known, day))
                            expected.add(holder);
                    assertThat(found)
                            .as(() -> "in the database: %s, %s for %s"
                                    .formatted(context(history, viewer, viewer, known, day), group, purpose))
                            .isEqualTo(expected);
                }
    }

    private boolean decide(History history, List<Event> told, Pair it, LocalDate known, LocalDate day) {
        var said = since(history, told, it, day, false);
        Supplier<String> context =
                () -> context(history, it.viewer(), it.holder(), known, day) + it.group() + it.purpose();
        var citation = grants.may(it.viewer(), it.holder(), it.group(), it.purpose(), day);
        assertThat(citation.isPresent()).as(context).isEqualTo(!said.isEmpty());
        citation.ifPresent(found -> {
            assertThat(found.since()).as(() -> "the earliest: " + context.get()).isEqualTo(said.firstKey());
            assertThat(said.firstEntry().getValue()).as(context).contains(found.clause());
        });
        assertThat(onConsent
                        .clause(it.viewer(), it.holder(), it.group(), it.purpose(), day)
                        .isPresent())
                .as(() -> "on consent: " + context.get())
                .isEqualTo(!since(history, told, it, day, true).isEmpty());
        asked++;
        if (!said.isEmpty()) allowed++;
        return !said.isEmpty();
    }

    /// The clauses that allow it on this day, by the day since when each has done so without a break.
    private static TreeMap<LocalDate, List<ClauseId>> since(
            History history, List<Event> told, Pair it, LocalDate day, boolean consent) {
        var result = new TreeMap<LocalDate, List<ClauseId>>();
        for (var event : told)
            if (event instanceof Document document)
                for (var clause : document.added()) {
                    var first = day;
                    while (true) {
                        var reading = new NaiveHistory(history.institutions(), told, document.agreement(), first);
                        if (!reading.allows(clause.id(), it.viewer(), it.holder(), it.group(), it.purpose(), consent))
                            break;
                        first = first.minusDays(1);
                        if (reading.beginsToday(it.viewer(), it.holder())) break;
                    }
                    if (!first.equals(day))
                        result.computeIfAbsent(first.plusDays(1), _ -> new ArrayList<>())
                                .add(clause.id());
                }
        return result;
    }

    private static String context(
            History history, InstitutionId viewer, InstitutionId holder, LocalDate known, LocalDate day) {
        return "seed %d, %s looks at %s, about %s on %s, in %s "
                .formatted(
                        SEED,
                        HistoryInWords.name(history, viewer),
                        HistoryInWords.name(history, holder),
                        day,
                        known,
                        history);
    }
}
