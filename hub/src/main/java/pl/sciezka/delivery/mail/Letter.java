package pl.sciezka.delivery.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One e-mail on its way (list elektroniczny): what of, for whom, how often it was tried.
record Letter(
        UUID id,
        String recipientKind,
        UUID recipientId,
        String kind,
        String path,
        Instant at,
        int attempts,
        @Nullable String problem) {

    enum State {
        WAITING,
        SENT,
        /// the member of staff wants none, or has not said where
        NOT_WANTED,
        /// the client has none
        NO_ADDRESS,
        /// the institution has never named one
        NO_SERVER,
        /// the recipient's server refused for good
        REFUSED,
        /// tried too often
        GIVEN_UP;

        /// It was to arrive and did not.
        boolean failed() {
            return this == NO_ADDRESS || this == NO_SERVER || this == REFUSED || this == GIVEN_UP;
        }
    }

    boolean toStaff() {
        return recipientKind.equals("STAFF");
    }
}
