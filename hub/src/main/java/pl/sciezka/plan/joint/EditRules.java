package pl.sciezka.plan.joint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.sciezka.plan.joint.EditProblem.Because;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Steps;
import pl.sciezka.plan.step.WaitingOrder;

/// May this edit be made (zasady zmian treści)? An edit builds on what is agreed and on the own gathered change, never
/// on an open change of others, because that one may still be refused.
class EditRules {

    private final JointPlan plan;
    private final Author by;
    private final Steps steps;
    private final List<PlanChange> others;

    EditRules(JointPlan plan, Author by) {
        this.plan = plan;
        this.by = by;
        this.steps = plan.seenBy(by.institution());
        this.others =
                plan.openChanges().stream().filter(it -> !gatheredByUs(it)).toList();
    }

    Optional<EditProblem> problem(Edit edit) {
        if (plan.resting()) return Optional.of(EditProblem.of(Because.PLAN_RESTS));
        return switch (edit) {
            case Edit.AddBarrier _ -> Optional.empty();
            case Edit.AddGoal add -> lives(it -> it.lives(add.barrier()));
            case Edit.AddAction add ->
                lives(it -> it.lives(add.goal()))
                        .or(() -> waiting(add.id(), add.commitment().waitsFor()));
            case Edit.ChangeAction change -> lives(it -> it.lives(change.id())).or(() -> change(change));
            case Edit.RewordGoal reword -> lives(it -> it.lives(reword.id())).or(() -> reword(reword));
            case Edit.RemoveAction remove -> lives(it -> it.lives(remove.id())).or(() -> removal(edit));
            case Edit.RemoveGoal remove -> lives(it -> it.lives(remove.id())).or(() -> removal(edit));
            case Edit.RemoveBarrier remove -> lives(it -> it.lives(remove.id())).or(() -> removal(edit));
        };
    }

    private Optional<EditProblem> change(Edit.ChangeAction change) {
        var action = steps.action(change.id()).orElseThrow();
        if (action.stage().last()) return Optional.of(EditProblem.of(Because.FINISHED));
        if (action.commitment().equals(change.after())) return Optional.of(EditProblem.of(Because.NOTHING_DIFFERENT));
        return open(Stream.of(change.id()))
                .or(() -> waiting(change.id(), change.after().waitsFor()));
    }

    private Optional<EditProblem> reword(Edit.RewordGoal reword) {
        var same = steps.goal(reword.id())
                .orElseThrow()
                .text()
                .equals(reword.text().strip());
        return same ? Optional.of(EditProblem.of(Because.NOTHING_DIFFERENT)) : open(Stream.of(reword.id()));
    }

    /// What was started is dropped with a reason; what was finished is history.
    private Optional<EditProblem> removal(Edit edit) {
        var gone = steps.removedBy(edit);
        if (gone.stream().anyMatch(it -> it.stage().last())) return Optional.of(EditProblem.of(Because.FINISHED));
        if (gone.stream().anyMatch(it -> it.stage() == ActionStage.IN_PROGRESS))
            return Optional.of(EditProblem.of(Because.STARTED));
        return open(plan.preview().idsUnder(edit));
    }

    private Optional<EditProblem> waiting(ActionId id, Set<ActionId> waitsFor) {
        return waitsFor.stream()
                .flatMap(other -> lives(it -> it.lives(other)).stream())
                .findFirst()
                .or(() -> WaitingOrder.circle(id, waitsFor, this::edges)
                        ? Optional.of(EditProblem.of(Because.WAITS_IN_A_CIRCLE))
                        : Optional.empty());
    }

    /// What an action may come to wait for: an open change of others may be agreed or refused, so both its before and
    /// its after count.
    private Set<ActionId> edges(ActionId id) {
        var edges = new HashSet<ActionId>();
        Stream.concat(Stream.of(steps), others.stream().map(it -> it.appliedTo(plan.steps())))
                .flatMap(it -> it.action(id).stream())
                .forEach(it -> edges.addAll(it.commitment().waitsFor()));
        return edges;
    }

    /// Gone when it is not there for us; an open change of others when that one takes it away.
    private Optional<EditProblem> lives(Predicate<Steps> there) {
        if (!there.test(steps)) {
            return others.stream()
                    .filter(it -> there.test(it.appliedTo(plan.steps())))
                    .findFirst()
                    .map(it -> new EditProblem(Because.CHANGE_OPEN, it.number()))
                    .or(() -> Optional.of(EditProblem.of(Because.STEP_GONE)));
        }
        return others.stream()
                .filter(it -> there.test(plan.steps()) && !there.test(it.appliedTo(plan.steps())))
                .findFirst()
                .map(it -> new EditProblem(Because.CHANGE_OPEN, it.number()));
    }

    /// Two open changes of one step would contradict each other.
    private Optional<EditProblem> open(Stream<?> steps) {
        var ids = steps.toList();
        return others.stream()
                .filter(it -> ids.stream().anyMatch(it::touches))
                .findFirst()
                .map(it -> new EditProblem(Because.CHANGE_OPEN, it.number()));
    }

    private boolean gatheredByUs(PlanChange change) {
        return change.gathered() && change.by().institution().equals(by.institution());
    }
}
