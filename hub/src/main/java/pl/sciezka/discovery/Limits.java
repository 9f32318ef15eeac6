package pl.sciezka.discovery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Warsaw;

/// Days and numbers that bound proposals. None is laid down in an act: they are customs of this program, kept in its
/// settings.
@Component
class Limits {

    private final int dailyCap;
    private final int daysToAnswer;
    private final Clock clock;

    Limits(
            @Value("${sciezka.discovery.daily-cap:20}") int dailyCap,
            @Value("${sciezka.discovery.days-to-answer:14}") int daysToAnswer,
            Clock clock) {
        this.dailyCap = dailyCap;
        this.daysToAnswer = daysToAnswer;
        this.clock = clock;
    }

    /// Proposals of one worker on one day. Numbers can be guessed; a cap makes guessing slow and visible.
    int dailyCap() {
        return dailyCap;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Warsaw.today(clock);
    }

    LocalDate answerBy() {
        return today().plusDays(daysToAnswer);
    }
}
