package pl.sciezka.plan.step;

/// Column of the board (stan działania) in the order in which work goes.
public enum ActionStage {
    PROPOSED,
    AGREED,
    IN_PROGRESS,
    DONE,
    PUT_OFF,
    DROPPED;

    public boolean last() {
        return this == DONE || this == DROPPED;
    }
}
