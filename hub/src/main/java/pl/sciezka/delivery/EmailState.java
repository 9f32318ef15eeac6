package pl.sciezka.delivery;

/// Where an e-mail is on its way (stan wiadomości).
public enum EmailState {
    WAITING,
    SENT,
    /// it does not arrive, and is not tried any more
    FAILED
}
