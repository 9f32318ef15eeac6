package pl.sciezka.delivery;

import java.time.Instant;
import java.util.Optional;
import pl.sciezka.kernel.InstitutionId;

/// Sends on what waits for one destination (ekspedycja), contributed by the room that knows the channel. It holds no
/// transaction while it waits for the network.
public interface Dispatch {

    /// Whether this program still is the one that sends there; asked before each sending.
    @FunctionalInterface
    interface Turn {
        boolean isOurs();
    }

    Channel channel();

    /// Until nothing is left to send now; tells when to try again what could not be sent.
    Optional<Instant> send(InstitutionId institution, Turn turn);
}
