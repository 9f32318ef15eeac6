package pl.sciezka.plan.step;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Action (działanie): one step that one institution answers for.
public record PlanAction(ActionId id, GoalId goal, Commitment commitment, State state, Provenance provenance) {

    public sealed interface State {
        record Proposed() implements State {}

        record Agreed(LocalDate on) implements State {}

        record InProgress(LocalDate since) implements State {}

        record Done(LocalDate on) implements State {}

        record PutOff(LocalDate since, LocalDate until, PutOffReason reason) implements State {}

        record Dropped(LocalDate on, DropReason reason) implements State {}
    }

    public static PlanAction proposed(ActionId id, GoalId goal, Commitment commitment, Provenance provenance) {
        return new PlanAction(id, goal, commitment, new State.Proposed(), provenance);
    }

    public ActionStage stage() {
        return switch (state) {
            case State.Proposed _ -> ActionStage.PROPOSED;
            case State.Agreed _ -> ActionStage.AGREED;
            case State.InProgress _ -> ActionStage.IN_PROGRESS;
            case State.Done _ -> ActionStage.DONE;
            case State.PutOff _ -> ActionStage.PUT_OFF;
            case State.Dropped _ -> ActionStage.DROPPED;
        };
    }

    public boolean removed() {
        return provenance.removal().isPresent();
    }

    public PlanAction in(State next) {
        return new PlanAction(id, goal, commitment, next, provenance);
    }

    public PlanAction agreed(LocalDate day) {
        return switch (state) {
            case State.Proposed _ -> in(new State.Agreed(day));
            case State.Agreed _, State.InProgress _, State.Done _, State.PutOff _, State.Dropped _ -> this;
        };
    }

    /// Another colleague takes over; needs nobody's agreement, because what was promised stays the same.
    public PlanAction by(@Nullable StaffId person, Author namer) {
        return new PlanAction(
                id, goal, commitment.by(person), state, provenance.plus(new Provenance.Named(person, namer)));
    }

    /// Finished by an institution that hands its part over: it stays its deed, the lead keeps it.
    PlanAction leftBy(InstitutionId owner, Author by) {
        var trace = new Provenance.HandedOver(owner, by);
        return new PlanAction(id, goal, commitment.by(new Owner.Former(owner)), state, provenance.plus(trace));
    }

    public PlanAction changed(Commitment after, Why why, Author by) {
        var trace = new Provenance.Changed(commitment, why, by);
        return new PlanAction(id, goal, after, state, provenance.plus(trace));
    }

    public PlanAction with(Provenance.Trace trace) {
        return new PlanAction(id, goal, commitment, state, provenance.plus(trace));
    }
}
