package pl.sciezka.adviser.change;

/// What somebody becomes responsible for.
public enum Matter {
    /// the client of one institution, inside it
    OWN,
    /// the common client, across institutions
    COMMON,
    /// whatever somebody who is away is responsible for
    SUBSTITUTE
}
