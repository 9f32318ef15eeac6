package pl.sciezka.client.household;

/// Why a member was removed as a mistake (powód usunięcia).
enum RemovalReason {
    WRONG_PERSON,
    NOT_TRUE,
    TWICE
}
