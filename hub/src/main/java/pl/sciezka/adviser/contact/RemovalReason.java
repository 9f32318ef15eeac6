package pl.sciezka.adviser.contact;

/// Why a contact was removed (powód usunięcia).
enum RemovalReason {
    WRONG_PERSON,
    NOT_TRUE,
    TWICE
}
