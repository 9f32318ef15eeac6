package pl.sciezka.exchange.notice;

/// Why a registration ended (powód wyrejestrowania), as far as a partner needs to know it.
public enum EndReason {
    TOOK_WORK,
    /// on the client's own request
    OWN_WISH,
    /// no contact in the time that the act asks for
    NO_CONTACT,
    /// the longest time of the status is over
    TIME_OVER,
    /// a pension, a permanent benefit, another title
    OTHER_TITLE,
    MOVED_AWAY,
    OTHER
}
