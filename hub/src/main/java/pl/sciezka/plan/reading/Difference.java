package pl.sciezka.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.plan.joint.JointPlan;
import pl.sciezka.plan.joint.PlanChange;
import pl.sciezka.plan.step.Barrier;
import pl.sciezka.plan.step.Commitment;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Goal;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.plan.step.Provenance;
import pl.sciezka.plan.step.Steps;
import pl.sciezka.plan.step.Why;

/// One line of a difference view (różnica): of which step, which part, what it was, what it would be, and why. `edit`
/// is the place of the edit in its change.
public record Difference(
        int edit,
        String step,
        PlanPart kind,
        @Nullable Object was,
        @Nullable Object now,
        Why why) {

    /// Seen from what is agreed today; for a change that is over, from what its own traces kept.
    public static List<Difference> of(PlanChange change, JointPlan plan) {
        var lines = new ArrayList<Difference>();
        var steps = plan.steps();
        for (int i = 0; i < change.edits().size(); i++) {
            var edit = change.edits().get(i);
            lines.addAll(of(i, edit, steps));
            if (change.open()) steps = steps.with(edit, change.by());
        }
        return lines;
    }

    private static List<Difference> of(int place, Edit edit, Steps steps) {
        var why = edit.why();
        return switch (edit) {
            case Edit.AddBarrier it ->
                List.of(new Difference(place, it.name(), PlanPart.BARRIER, null, it.name(), why));
            case Edit.AddGoal it -> List.of(new Difference(place, it.text(), PlanPart.GOAL, null, it.text(), why));
            case Edit.AddAction it -> added(place, it.commitment(), why);
            case Edit.ChangeAction it ->
                steps.action(it.id())
                        .map(action -> between(place, before(action, it), it.after(), why))
                        .orElse(List.of());
            case Edit.RewordGoal it ->
                List.of(new Difference(
                        place,
                        it.text(),
                        PlanPart.GOAL,
                        steps.goal(it.id()).map(Goal::text).orElse(null),
                        it.text(),
                        why));
            case Edit.RemoveAction it ->
                removed(
                        place,
                        PlanPart.ACTION,
                        steps.action(it.id()).map(a -> a.commitment().what()).orElse(null),
                        why);
            case Edit.RemoveGoal it ->
                removed(
                        place,
                        PlanPart.GOAL,
                        steps.goal(it.id()).map(Goal::text).orElse(null),
                        why);
            case Edit.RemoveBarrier it ->
                removed(
                        place,
                        PlanPart.BARRIER,
                        steps.barrier(it.id()).map(Barrier::name).orElse(null),
                        why);
        };
    }

    /// A change in force is part of the plan already; what was before it stands in its trace.
    private static Commitment before(PlanAction action, Edit.ChangeAction edit) {
        return action.provenance().traces().stream()
                .flatMap(it -> it instanceof Provenance.Changed changed ? Stream.of(changed) : Stream.empty())
                .filter(it -> it.why().equals(edit.why()))
                .map(Provenance.Changed::before)
                .findFirst()
                .filter(_ -> action.commitment().equals(edit.after()))
                .orElse(action.commitment());
    }

    /// Also used when two people changed one action: what the other saved, what this one typed.
    public static List<Difference> between(int place, Commitment was, Commitment now, Why why) {
        var lines = new ArrayList<Difference>();
        for (var part : now.partsThatDifferFrom(was)) {
            var kind = PlanPart.valueOf(part.name());
            lines.add(new Difference(place, was.what(), kind, value(part, was), value(part, now), why));
        }
        return lines;
    }

    private static List<Difference> added(int place, Commitment it, Why why) {
        return List.of(
                new Difference(place, it.what(), PlanPart.ACTION, null, it.what(), why),
                new Difference(place, it.what(), PlanPart.OWNER, null, it.owner(), why),
                new Difference(place, it.what(), PlanPart.DUE, null, Objects.requireNonNullElse(it.due(), ""), why));
    }

    private static List<Difference> removed(int place, PlanPart kind, @Nullable String name, Why why) {
        return name == null ? List.of() : List.of(new Difference(place, name, kind, name, null, why));
    }

    private static Object value(Commitment.Part part, Commitment it) {
        return switch (part) {
            case WHAT -> it.what();
            case BY_CLIENT -> it.byClient();
            case OWNER -> it.owner();
            case PERSON -> Objects.requireNonNullElse(it.person(), "");
            case DUE -> Objects.requireNonNullElse(it.due(), "");
            case WAITS_FOR -> it.waitsFor();
        };
    }
}
