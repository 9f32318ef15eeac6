package pl.sciezka.plan.step;

/// What may become of a barrier (zwrot w życiu bariery).
public enum BarrierTurn {
    WORK_ON,
    LIFT,
    RETURN
}
