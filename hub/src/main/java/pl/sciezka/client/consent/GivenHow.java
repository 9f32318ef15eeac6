package pl.sciezka.client.consent;

/// How the client gave the consent (forma zgody); the proof stays in the holder's files.
enum GivenHow {
    /// na piśmie
    WRITTEN,
    /// ustnie, zapisana przez pracownika
    ORAL,
    /// elektronicznie
    ELECTRONIC
}
