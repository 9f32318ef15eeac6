package pl.sciezka.delivery;

/// How something leaves the hub (droga).
public enum Channel {
    /// the institution's e-mail server
    MAIL,
    /// the institution's own system, called by HTTP
    HOOK
}
