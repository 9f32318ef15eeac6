package pl.sciezka.shell;

/// What a practitioner looks for in a client (grupa zakładek), in this order: at most six beside one another.
/// `ATTENTION` is none of the six: each of its tabs is a line of its own above them, on every page of the client, and
/// its word is counted ([Ui#count]).
public enum CardGroup {
    ATTENTION,
    CLIENT,
    PEOPLE,
    PLAN,
    SUPPORT,
    FAMILY,
    HISTORY
}
