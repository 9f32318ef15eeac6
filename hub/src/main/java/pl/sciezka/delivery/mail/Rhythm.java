package pl.sciezka.delivery.mail;

/// How often a member of staff gets e-mail (jak często).
enum Rhythm {
    AT_ONCE,
    /// one in the morning, for everything since the last one
    DAILY,
    NEVER
}
