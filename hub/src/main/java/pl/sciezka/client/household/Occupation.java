package pl.sciezka.client.household;

/// What somebody does (zajęcie), to the year.
enum Occupation {
    WORKS,
    UNEMPLOYED,
    LEARNS,
    NONE,
    UNKNOWN
}
