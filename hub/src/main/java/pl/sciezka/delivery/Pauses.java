package pl.sciezka.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How often a delivery is tried again (ponawianie): after two seconds, then twice as long, at most every hour, sixty
/// times in all; that is about two days, so that a weekend's failure is not the end. No law gives these; they are a
/// custom of this program.
public final class Pauses {

    public static final int MOST_ATTEMPTS = 60;

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Pauses() {}

    /// When to try again what has failed so many times; empty when it is given up.
    public static Optional<Instant> after(int attempts, Instant now) {
        if (attempts >= MOST_ATTEMPTS) return Optional.empty();
        var pause = FIRST.multipliedBy(1L << Math.clamp(attempts - 1L, 0, 20));
        return Optional.of(now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
    }
}
