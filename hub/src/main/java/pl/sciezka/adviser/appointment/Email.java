package pl.sciezka.adviser.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.delivery.EmailState;
import pl.sciezka.kernel.StaffId;

/// An e-mail to the client about an appointment (e-mail o wizycie), beside the letter. `failedAt`: since when it is
/// known that it did not arrive; `toldAt`: when it was written down that the client knows in another way.
record Email(
        UUID id,
        UUID appointment,
        Word word,
        Instant at,
        StaffId by,
        @Nullable Instant failedAt,
        @Nullable Instant toldAt) {

    /// What it tells. Strictly nothing of a person (ADR 0362): neither day nor hour, place or subject.
    enum Word {
        ARRANGED("appointment.email.arranged"),
        MOVED("appointment.email.moved"),
        CANCELLED("appointment.email.cancelled");

        /// The key of its subject, which is its text too.
        final String key;

        Word(String key) {
            this.key = key;
        }
    }

    /// Whether a form offers one (wybór).
    enum Choice {
        /// it would not reach the client
        NONE,
        OFFERED,
        /// the client wants e-mail, and the office has no server
        NO_SERVER
    }

    /// With where it is now. What the list of deliveries knows no more was settled long ago.
    record Shown(Email email, EmailState state) {

        static Shown of(Email it, @Nullable EmailState known) {
            if (known != null) return new Shown(it, known);
            return new Shown(it, it.failedAt == null ? EmailState.SENT : EmailState.FAILED);
        }

        boolean failed() {
            return state == EmailState.FAILED;
        }

        /// Nobody knows whether the client has heard of it.
        boolean open() {
            return failed() && email.toldAt == null;
        }
    }
}
