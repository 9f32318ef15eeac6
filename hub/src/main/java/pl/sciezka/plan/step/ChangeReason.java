package pl.sciezka.plan.step;

/// Why a plan differs from its skeleton or from what was agreed (powód zmiany).
public enum ChangeReason {
    NOT_NEEDED_HERE,
    NEEDED_HERE,
    CLIENT_WISH,
    SITUATION_CHANGED,
    DATE_NOT_REAL,
    NO_PLACES,
    OTHER_INSTITUTION_DOES_IT,
    WORDING,
    MISTAKE,
    OTHER
}
