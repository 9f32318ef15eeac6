package pl.sciezka.adviser.contact;

/// How there was contact (forma kontaktu).
public enum Way {
    /// in person in the office
    OFFICE,
    /// in person where the client lives
    HOME,
    PHONE,
    /// e-mail, a message, an on-line account
    MESSAGE,
    OTHER
}
