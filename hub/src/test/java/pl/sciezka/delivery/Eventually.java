package pl.sciezka.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/// For what another thread brings about: asked until it holds, or far longer than it may take.
public final class Eventually {

    private static final Duration FAR_TOO_LONG = Duration.ofMinutes(3);

    private Eventually() {}

    public static void holds(String what, BooleanSupplier condition) {
        var end = Instant.now().plus(FAR_TOO_LONG);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("Still not: " + what);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
