package pl.sciezka.adviser.appointment;

/// What an appointment is about (cel spotkania): a closed set in plain words, never the story behind it.
enum About {
    TALK,
    PLAN,
    DOCUMENTS,
    OFFER,
    /// wywiad środowiskowy
    INTERVIEW,
    /// a workshop or a meeting with others
    GROUP,
    OTHER
}
