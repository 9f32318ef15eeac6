package pl.sciezka.referral.ground;

/// What the client agrees to have passed on (zakres zgody). The telephone and the needs may be left out.
public enum ConsentScope {
    /// imię, nazwisko, rok urodzenia, gmina
    PERSON,
    /// pytanie i oczekiwane efekty
    REQUEST,
    /// odpowiedź i sprawozdanie z powrotem
    REPORT,
    /// telefon
    TELEPHONE,
    /// czego potrzebuje w kontakcie
    NEEDS
}
