package pl.sciezka.sheet;

/// Reading stopped for a reason that concerns the whole file; never leaves this package.
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    final Refusal refusal;

    Unreadable(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }
}
