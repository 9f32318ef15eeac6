package pl.sciezka.storage;

/// How one role reaches one database (dane dostępowe).
public record Login(String url, String user, String password) {

    /// Masked, so that a stray log line cannot disclose the password.
    @Override
    public String toString() {
        return "Login[url=%s, user=%s, password=***]".formatted(url, user);
    }
}
