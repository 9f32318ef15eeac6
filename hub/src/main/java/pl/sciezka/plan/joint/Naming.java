package pl.sciezka.plan.joint;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.plan.joint.Happening.Kind;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.Author;

/// Naming who does an action (wskazanie osoby); needs nobody's agreement, because what was promised stays the same.
public class Naming {

    private final JointPlan plan;
    private final Author by;

    public Naming(JointPlan plan, Author by) {
        this.plan = plan;
        this.by = by;
    }

    /// One action; nobody takes the name off.
    Told name(ActionId id, @Nullable StaffId person) {
        var action = plan.steps().action(id).orElseThrow();
        var what = action.commitment().what();
        return Told.of(
                plan.with(plan.steps().with(action.by(person, by))),
                person == null
                        ? Happening.of(Kind.PERSON_TAKEN_OFF, what)
                        : Happening.of(Kind.PERSON_NAMED, what, person));
    }

    /// All own actions that have nobody yet, told as one; empty when there is none.
    public Optional<Told> nameEverywhere(StaffId person) {
        var unnamed = plan.unnamed(by.institution());
        if (unnamed.isEmpty()) return Optional.empty();
        if (unnamed.size() == 1) return Optional.of(name(unnamed.getFirst().id(), person));
        var steps = plan.steps();
        for (var action : unnamed) steps = steps.with(action.by(person, by));
        var told = Happening.of(Kind.PEOPLE_NAMED, by.institution(), person, unnamed.size());
        return Optional.of(Told.of(plan.with(steps), told));
    }
}
