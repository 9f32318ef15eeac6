package pl.sciezka.plan.step;

import java.time.LocalDate;
import pl.sciezka.skeleton.LifeArea;

/// Barrier (bariera): what stands in the way. It has a life of its own and may come back.
public record Barrier(BarrierId id, LifeArea area, String name, State state, Provenance provenance) {

    public static final int LONGEST = 120;

    public Barrier {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST) throw new IllegalArgumentException("Not a name of a barrier");
    }

    public sealed interface State {
        record Found() implements State {}

        record WorkedOn(LocalDate since) implements State {}

        record Lifted(LocalDate on) implements State {}

        record Returned(LocalDate on) implements State {}
    }

    public static Barrier found(BarrierId id, LifeArea area, String name, Provenance provenance) {
        return new Barrier(id, area, name, new State.Found(), provenance);
    }

    public boolean can(BarrierTurn turn) {
        return switch (state) {
            case State.Found _, State.Returned _ -> turn != BarrierTurn.RETURN;
            case State.WorkedOn _ -> turn == BarrierTurn.LIFT;
            case State.Lifted _ -> turn == BarrierTurn.RETURN;
        };
    }

    public Barrier turn(BarrierTurn turn, LocalDate day) {
        if (!can(turn)) throw new BrokenRule("A barrier that is %s cannot %s".formatted(state, turn));
        return in(
                switch (turn) {
                    case WORK_ON -> new State.WorkedOn(day);
                    case LIFT -> new State.Lifted(day);
                    case RETURN -> new State.Returned(day);
                });
    }

    public Barrier with(Provenance.Trace trace) {
        return new Barrier(id, area, name, state, provenance.plus(trace));
    }

    private Barrier in(State next) {
        return new Barrier(id, area, name, next, provenance);
    }
}
