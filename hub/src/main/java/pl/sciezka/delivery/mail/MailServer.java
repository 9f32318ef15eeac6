package pl.sciezka.delivery.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The e-mail server of an institution (serwer poczty).
record MailServer(
        String host,
        int port,
        Security security,
        @Nullable String login,
        byte @Nullable [] password,
        String sender,
        @Nullable Problem problem,
        @Nullable Instant problemAt,
        @Nullable Instant sentAt) {

    enum Security {
        /// begins in the clear and must turn to TLS
        STARTTLS,
        /// TLS from the first byte
        TLS,
        NONE
    }

    /// Why the server could not be used.
    enum Problem {
        UNREACHABLE,
        TIMEOUT,
        TLS,
        SIGN_IN,
        SENDER,
        NOT_ALLOWED,
        /// there was one, and nobody named another for two days
        NOT_NAMED,
        /// it did not say whether it took what it was sent
        UNKNOWN,
        OTHER
    }

    /// Shows no password, not even a sealed one.
    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
