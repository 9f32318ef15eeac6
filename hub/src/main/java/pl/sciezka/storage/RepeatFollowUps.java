package pl.sciezka.storage;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Repeats what followed an event and failed, while the program runs: after half a minute, then twice as long, at most
/// every hour, for about a day. Then a person is needed: the log names the listener, and the health page is not "UP".
/// After a time without a database, in which nobody could write down what failed, everything unfinished counts as
/// failed.
@Component
class RepeatFollowUps {

    static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    static final int MOST_ATTEMPTS = 30;

    /// Far longer than anything that follows an event takes, even when many queue.
    static final Duration ABANDONED_AFTER = Duration.ofMinutes(30);

    private static final Logger LOG = LoggerFactory.getLogger(RepeatFollowUps.class);

    private final FailedFollowUps failed;
    private final FailedEventPublications registry;
    private final LostDatabase lost;
    private final TransactionTemplate turn;
    private final Clock clock;
    private List<String> said = List.of();

    RepeatFollowUps(
            FailedFollowUps failed,
            FailedEventPublications registry,
            LostDatabase lost,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.failed = failed;
        this.registry = registry;
        this.lost = lost;
        turn = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /// Whoever has the turn takes the due ones and commits; only then does anybody else read which have failed.
    @Scheduled(initialDelayString = "${sciezka.follow-ups.first-look}", fixedDelayString = "PT15S")
    void look() {
        turn.executeWithoutResult(_ -> {
            if (!failed.takeTurn()) return;
            failed.failAbandoned(
                    lost.heardOnce().orElseGet(() -> clock.instant().minus(ABANDONED_AFTER)));
            var due = failed.due(clock.instant(), FIRST_PAUSE, LONGEST_PAUSE, MOST_ATTEMPTS);
            if (!due.isEmpty()) repeat(due);
            say(failed.givenUp(MOST_ATTEMPTS));
        });
    }

    /// All that failed are read: those that are not due must not keep the due ones out of a batch.
    private void repeat(List<UUID> due) {
        var ids = new HashSet<>(due);
        registry.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(Integer.MAX_VALUE)
                .withFilter(it -> ids.contains(it.getIdentifier())));
    }

    private void say(List<String> givenUp) {
        if (givenUp.size() > said.size())
            LOG.error(
                    "{} follow-ups of events failed {} times and wait for a person: {}. "
                            + "Mend the cause and start the program again: each is then tried once more.",
                    givenUp.size(),
                    MOST_ATTEMPTS,
                    givenUp.stream().distinct().toList());
        said = givenUp;
    }
}
