package pl.sciezka.discovery;

/// Why a partner's question is not confirmed (powód odmowy). Stays in the institution that declines.
enum DeclinedBecause {
    NOT_SERVED_ANY_MORE,
    NOT_SURE_IT_IS_THE_SAME,
    PROTECTION,
    OTHER
}
