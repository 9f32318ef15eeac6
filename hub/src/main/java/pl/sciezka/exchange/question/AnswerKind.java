package pl.sciezka.exchange.question;

/// What can be answered (rodzaj odpowiedzi), and what is said beside it.
public enum AnswerKind {
    REGISTERED(Beside.DAY),
    NOT_REGISTERED(Beside.NOTHING),
    RECEIVES(Beside.DETAIL),
    RECEIVES_NOTHING(Beside.NOTHING),
    IN_FORCE(Beside.DAY),
    NOT_IN_FORCE(Beside.NOTHING),
    CAME(Beside.NOTHING),
    DID_NOT_COME(Beside.NOTHING),
    IN_WORDS(Beside.WORDS),
    /// there is nothing to say, or it may not be said: why
    CANNOT_SAY(Beside.WORDS);

    enum Beside {
        NOTHING,
        /// since when
        DAY,
        /// names of benefits
        DETAIL,
        WORDS
    }

    private final Beside beside;

    AnswerKind(Beside beside) {
        this.beside = beside;
    }

    Beside beside() {
        return beside;
    }
}
