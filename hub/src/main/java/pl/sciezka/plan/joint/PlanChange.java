package pl.sciezka.plan.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.plan.ChangeId;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.BrokenRule;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Steps;

/// Change of an agreed plan (zmiana planu): edits gathered by one institution, then put forward together, so that the
/// client signs once. Nothing of it counts before all its parties agreed. `leftToLead`: who proposed it has handed its
/// part of the plan over.
public record PlanChange(
        ChangeId id,
        int number,
        Author by,
        List<Edit> edits,
        Set<Party> needed,
        List<Agreement> agreements,
        State state,
        boolean leftToLead) {

    public PlanChange {
        edits = List.copyOf(edits);
        needed = Set.copyOf(needed);
        agreements = List.copyOf(agreements);
    }

    public sealed interface State {
        record Gathered() implements State {}

        record ToBeAgreed(LocalDate since) implements State {}

        record InForce(LocalDate on) implements State {}

        record Withdrawn(Author by) implements State {}

        record Refused(Party party, String sentence, Author recorded) implements State {}
    }

    static PlanChange gather(int number, Edit first, Author by) {
        return new PlanChange(
                ChangeId.next(), number, by, List.of(first), Set.of(), List.of(), new State.Gathered(), false);
    }

    public boolean open() {
        return switch (state) {
            case State.Gathered _, State.ToBeAgreed _ -> true;
            case State.InForce _, State.Withdrawn _, State.Refused _ -> false;
        };
    }

    public boolean gathered() {
        return state instanceof State.Gathered;
    }

    PlanChange withEdits(List<Edit> others) {
        if (!gathered()) throw new BrokenRule("A change that was put forward is edited");
        return new PlanChange(id, number, by, others, needed, agreements, state, leftToLead);
    }

    PlanChange plus(Edit edit) {
        var more = new ArrayList<>(edits);
        more.add(edit);
        return withEdits(more);
    }

    PlanChange putForward(Set<Party> parties, Agreement own) {
        if (!gathered()) throw new BrokenRule("A change is put forward twice");
        return new PlanChange(id, number, by, edits, parties, List.of(own), new State.ToBeAgreed(own.on()), leftToLead);
    }

    PlanChange agreed(Agreement one) {
        var more = new ArrayList<>(agreements);
        more.add(one);
        return new PlanChange(id, number, by, edits, needed, more, state, leftToLead);
    }

    PlanChange in(State next) {
        return new PlanChange(id, number, by, edits, needed, agreements, next, leftToLead);
    }

    PlanChange leftToTheLead() {
        return new PlanChange(id, number, by, edits, needed, agreements, state, true);
    }

    /// Who answers for it now, and may withdraw it: whoever proposed it, or the lead to whom it was left.
    public InstitutionId holder(InstitutionId lead) {
        return leftToLead ? lead : by.institution();
    }

    public Set<Party> missing() {
        var given = agreements.stream().map(Agreement::party).collect(Collectors.toSet());
        return needed.stream().filter(it -> !given.contains(it)).collect(Collectors.toUnmodifiableSet());
    }

    Steps appliedTo(Steps steps) {
        var result = steps;
        for (var edit : edits) result = result.with(edit, by);
        return result;
    }

    boolean touches(Object step) {
        return edits.stream().anyMatch(it -> it.step().equals(step));
    }
}
