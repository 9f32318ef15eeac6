package pl.sciezka.delivery.hook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The connected system of an institution (podłączony system): where it is, up to which number it has taken what it was
/// told, and what came of the last try. Until the key is `noted`, the administrator is shown it.
record Hook(
        String address,
        byte[] secret,
        boolean noted,
        long delivered,
        State state,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable Problem problem,
        @Nullable Integer answer,
        @Nullable Instant triedAt,
        @Nullable Instant deliveredAt) {

    enum State {
        RUNNING,
        /// by the administrator
        PAUSED,
        /// given up after many tries
        STOPPED
    }

    /// Why a call did not succeed.
    enum Problem {
        /// it answered with something else than 2xx
        ANSWER,
        TIMEOUT,
        UNREACHABLE,
        /// the connection was closed before an answer came
        CLOSED,
        TLS,
        NOT_ALLOWED
    }

    /// Shows no secret, not even a sealed one.
    @Override
    public String toString() {
        return "Hook[" + state + " " + delivered + "]";
    }
}
