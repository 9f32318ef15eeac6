package pl.sciezka.referral.course;

import java.util.Locale;

/// For whom a sentence of the history is written (odbiorca zdania).
enum Audience {
    /// klient: plain, without the offices' internal words
    CLIENT,
    /// pracownicy obu stron
    STAFF,
    /// archiwum: complete, readable without the program
    ARCHIVE;

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
