package pl.sciezka.plan;

/// Column of the board (stan działania) in the order in which work goes.
enum ActionStage {
    PROPOSED,
    AGREED,
    IN_PROGRESS,
    DONE,
    PUT_OFF,
    DROPPED;

    boolean last() {
        return this == DONE || this == DROPPED;
    }
}
