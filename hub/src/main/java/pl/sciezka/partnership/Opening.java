package pl.sciezka.partnership;

/// What opens a sharing (warunek udostępnienia). Partners without tasks laid down in an act usually need more than the
/// agreement: the client's consent or a processing contract.
public enum Opening {
    /// the agreement alone
    AGREEMENT,
    /// a processing contract of the viewer (umowa powierzenia, art. 28 RODO), from its day
    PROCESSING_CONTRACT,
    /// consent of each client; gives no grant, because a grant is never per client
    CONSENT
}
