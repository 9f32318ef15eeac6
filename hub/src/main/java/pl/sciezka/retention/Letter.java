package pl.sciezka.retention;

/// Archival category (kategoria archiwalna), as the list of classes writes it.
enum Letter {
    /// to the archive, for ever
    A(false),
    /// kept for years, then looked at by an expert
    BE(true),
    /// kept for years
    B(true),
    /// of short use
    BC(false);

    private final boolean withYears;

    Letter(boolean withYears) {
        this.withYears = withYears;
    }

    boolean withYears() {
        return withYears;
    }

    String sign() {
        return this == BC ? "Bc" : name();
    }
}
