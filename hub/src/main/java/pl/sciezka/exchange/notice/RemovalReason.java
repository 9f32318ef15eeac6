package pl.sciezka.exchange.notice;

/// Why a notice was removed (powód usunięcia).
enum RemovalReason {
    WRONG_PERSON,
    NOT_TRUE,
    SENT_TWICE
}
