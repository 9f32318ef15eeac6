package pl.sciezka.plan;

/// What may become of a barrier (zwrot w życiu bariery).
enum BarrierTurn {
    WORK_ON,
    LIFT,
    RETURN
}
