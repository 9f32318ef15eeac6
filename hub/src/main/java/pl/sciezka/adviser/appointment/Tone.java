package pl.sciezka.adviser.appointment;

/// How firmly a letter asks to come (ton pisma), from the gentlest on.
enum Tone {
    INVITE,
    REMIND,
    SUMMON
}
