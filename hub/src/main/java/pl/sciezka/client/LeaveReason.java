package pl.sciezka.client;

/// Why an institution takes its person out of a common client (powód rozwiązania). Kept with the own membership;
/// partners learn no more than whether two different people were linked.
public enum LeaveReason {
    /// two different people were linked
    WRONG_PERSON,
    CLIENT_OBJECTED,
    SERVICE_ENDED,
    PROTECTION,
    /// written by the program: no other member is left in sight
    LEFT_ALONE
}
