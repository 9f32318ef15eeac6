package pl.sciezka.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.testing.HubTest;

/// Generated histories of agreements and consents happen to the program event by event. Between the events, and about
/// any day before and after, it decides as somebody who has only read what was recorded by then.
@HubTest
class HistoryTests {

    private static final long SEED = Long.getLong("sciezka.seed", System.nanoTime());
    private static final int HISTORIES = Integer.getInteger("sciezka.histories", 8);

    private final Random random = new Random(SEED);
    private final RandomHistories histories = new RandomHistories(random);
    private final Map<LocalDate, Set<String>> answered = new LinkedHashMap<>();

    @Test
    void the_program_decides_as_a_reader_and_no_event_changes_what_it_decided_about_the_past(
            @Autowired ApplicationContext program) {
        var questions = new Questions(program, "seed " + SEED);
        for (int n = 0; n < HISTORIES; n++) liveThrough(histories.next(), program, questions);
        questions.wereNotTrivial();
    }

    private void liveThrough(History history, ApplicationContext program, Questions questions) {
        var database = new HistoriesInDatabase(program, history);
        answered.clear();
        for (int n = 0; n < history.events().size(); n++) {
            var today = history.events().get(n).day();
            happens(history, n, database);
            boolean goesOn = n + 1 < history.events().size();
            if (goesOn && history.events().get(n + 1).day().equals(today)) continue;
            questions.ask(history, database, today, today);
            var other = random.nextBoolean() ? near(history) : today.plusDays(random.nextInt(-40, 40));
            questions.ask(history, database, today, other);
            for (var day : List.of(today, near(history)))
                if (!day.isAfter(today)) answered.putIfAbsent(day, questions.grantsOn(database, day));
        }
        answered.forEach((day, grants) -> assertThat(questions.grantsOn(database, day))
                .as(() -> "what was decided about %s stays: seed %d, in %s".formatted(day, SEED, history))
                .isEqualTo(grants));
    }

    private static void happens(History history, int n, HistoriesInDatabase database) {
        try {
            database.happens(history.events().get(n));
        } catch (RuntimeException e) {
            throw new AssertionError("seed %d, event %d of %s".formatted(SEED, n, history), e);
        }
    }

    private LocalDate near(History history) {
        var days = history.days();
        return days.get(random.nextInt(days.size()));
    }
}
