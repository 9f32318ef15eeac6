package pl.sciezka.credential;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Failed attempts to sign in (nieudane próby) and the lock that follows: after five a quarter of an hour, after five
/// more twice as long, at most a day.
public record Attempts(int failed, @Nullable Instant lockedUntil) {

    private static final int PER_LOCK = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(15);
    private static final Duration LONGEST_LOCK = Duration.ofDays(1);
    /// Doubled this often, the first lock is longer than the longest one.
    private static final int ENOUGH_DOUBLINGS = 7;

    public static Attempts none() {
        return new Attempts(0, null);
    }

    public boolean locked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /// Counts an attempt *before* its password is checked: of a hundred guesses sent at once only five are looked at.
    public Attempts counted(Instant now) {
        int count = failed + 1;
        return new Attempts(count, count % PER_LOCK == 0 ? now.plus(lockAfter(count)) : lockedUntil);
    }

    /// The password was right but a code is still to come: this attempt no longer counts, the earlier ones do, so that
    /// whoever knows the password cannot guess codes for ever.
    public Attempts taken() {
        return new Attempts(Math.max(0, failed - 1), null);
    }

    private static Duration lockAfter(int count) {
        var lock = FIRST_LOCK.multipliedBy(1L << Math.min(count / PER_LOCK - 1, ENOUGH_DOUBLINGS));
        return lock.compareTo(LONGEST_LOCK) < 0 ? lock : LONGEST_LOCK;
    }
}
