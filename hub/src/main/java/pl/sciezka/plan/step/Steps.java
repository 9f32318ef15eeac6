package pl.sciezka.plan.step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pl.sciezka.kernel.InstitutionId;

/// Content of a plan (kroki planu) in the order in which it is read. Removed steps stay in the lists.
public record Steps(List<Barrier> barriers, List<Goal> goals, List<PlanAction> actions) {

    public static final Steps NONE = new Steps(List.of(), List.of(), List.of());

    public Steps {
        barriers = List.copyOf(barriers);
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
    }

    public Optional<Barrier> barrier(BarrierId id) {
        return barriers.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<Goal> goal(GoalId id) {
        return goals.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<PlanAction> action(ActionId id) {
        return actions.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public List<Barrier> liveBarriers() {
        return barriers.stream()
                .filter(it -> it.provenance().removal().isEmpty())
                .toList();
    }

    public List<Goal> liveGoals() {
        return goals.stream().filter(it -> it.provenance().removal().isEmpty()).toList();
    }

    public List<PlanAction> liveActions() {
        return actions.stream().filter(it -> !it.removed()).toList();
    }

    public boolean lives(BarrierId id) {
        return liveBarriers().stream().anyMatch(it -> it.id().equals(id));
    }

    public boolean lives(GoalId id) {
        return liveGoals().stream().anyMatch(it -> it.id().equals(id));
    }

    public boolean lives(ActionId id) {
        return liveActions().stream().anyMatch(it -> it.id().equals(id));
    }

    public List<Goal> goalsOf(BarrierId barrier) {
        return liveGoals().stream().filter(it -> it.barrier().equals(barrier)).toList();
    }

    public List<PlanAction> actionsOf(GoalId goal) {
        return liveActions().stream().filter(it -> it.goal().equals(goal)).toList();
    }

    /// Live actions that an edit removes.
    public List<PlanAction> removedBy(Edit edit) {
        return switch (edit) {
            case Edit.RemoveAction one -> liveActions(it -> it.id().equals(one.id()));
            case Edit.RemoveGoal goal -> actionsOf(goal.id());
            case Edit.RemoveBarrier barrier ->
                goalsOf(barrier.id()).stream()
                        .flatMap(goal -> actionsOf(goal.id()).stream())
                        .toList();
            case Edit.AddBarrier _, Edit.AddGoal _, Edit.AddAction _, Edit.ChangeAction _, Edit.RewordGoal _ ->
                List.of();
        };
    }

    /// Everything live that goes when a removal is made, the step itself included.
    public Stream<?> idsUnder(Edit removal) {
        var own = Stream.of(removal.step());
        var goals = removal instanceof Edit.RemoveBarrier it
                ? goalsOf(it.id()).stream().map(Goal::id)
                : Stream.empty();
        return Stream.of(own, goals, removedBy(removal).stream().map(PlanAction::id))
                .flatMap(it -> it);
    }

    public Steps with(Edit edit, Author by) {
        return switch (edit) {
            case Edit.AddBarrier(var id, var area, var name, var why) ->
                new Steps(plus(barriers, Barrier.found(id, area, name, added(by, why))), goals, actions);
            case Edit.AddGoal(var id, var barrier, var text, var why) ->
                new Steps(barriers, plus(goals, Goal.wanted(id, barrier, text, added(by, why))), actions);
            case Edit.AddAction(var id, var goal, var commitment, var why) ->
                actions(plus(actions, PlanAction.proposed(id, goal, commitment, added(by, why))));
            case Edit.ChangeAction(var id, var after, var why) ->
                actions(replaced(actions, it -> it.id().equals(id), it -> it.changed(after, why, by)));
            case Edit.RewordGoal(var id, var text, var why) ->
                goals(replaced(goals, it -> it.id().equals(id), it -> it.reworded(text, why, by)));
            case Edit.RemoveAction one -> without(edit, one.why(), by);
            case Edit.RemoveGoal(var id, var why) ->
                without(edit, why, by)
                        .goals(replaced(goals, it -> it.id().equals(id), it -> it.with(removed(why, by))));
            case Edit.RemoveBarrier(var id, var why) -> {
                var goalsLess = replaced(
                        goals,
                        it -> it.barrier().equals(id)
                                && it.provenance().removal().isEmpty(),
                        it -> it.with(removed(why, by)));
                var barriersLess = replaced(barriers, it -> it.id().equals(id), it -> it.with(removed(why, by)));
                yield new Steps(barriersLess, goalsLess, without(edit, why, by).actions());
            }
        };
    }

    /// Takes actions out, and out of what others wait for.
    private Steps without(Edit edit, Why why, Author by) {
        var gone = removedBy(edit).stream().map(PlanAction::id).toList();
        var marked = replaced(actions, it -> gone.contains(it.id()), it -> it.with(removed(why, by)));
        return actions(replaced(
                marked,
                it -> !it.removed() && it.commitment().waitsFor().stream().anyMatch(gone::contains),
                it -> {
                    var rest = new HashSet<>(it.commitment().waitsFor());
                    gone.forEach(rest::remove);
                    return it.changed(it.commitment().waitingFor(rest), why, by);
                }));
    }

    /// What an institution holds beside its own unfinished actions, left with the lead.
    public Steps leftBy(InstitutionId institution, InstitutionId lead, Author by) {
        var trace = new Provenance.HandedOver(institution, by);
        Predicate<Provenance> held = it -> it.holder(lead).equals(institution);
        return new Steps(
                replaced(barriers, it -> held.test(it.provenance()), it -> it.with(trace)),
                replaced(goals, it -> held.test(it.provenance()), it -> it.with(trace)),
                replaced(
                        actions,
                        it -> it.commitment().owner().is(institution)
                                && (it.removed() || it.stage().last()),
                        it -> it.leftBy(institution, by)));
    }

    /// How many barriers, goals and finished actions that would be.
    public long heldBy(InstitutionId institution, InstitutionId lead) {
        return Stream.concat(
                                liveBarriers().stream().map(Barrier::provenance),
                                liveGoals().stream().map(Goal::provenance))
                        .filter(it -> it.holder(lead).equals(institution))
                        .count()
                + liveActions().stream()
                        .filter(it -> it.commitment().owner().is(institution)
                                && it.stage().last())
                        .count();
    }

    public Steps with(PlanAction action) {
        return actions(replaced(actions, it -> it.id().equals(action.id()), _ -> action));
    }

    public Steps with(Barrier barrier) {
        return new Steps(replaced(barriers, it -> it.id().equals(barrier.id()), _ -> barrier), goals, actions);
    }

    public Steps with(Goal goal) {
        return goals(replaced(goals, it -> it.id().equals(goal.id()), _ -> goal));
    }

    public Steps actions(List<PlanAction> next) {
        return new Steps(barriers, goals, next);
    }

    private Steps goals(List<Goal> next) {
        return new Steps(barriers, next, actions);
    }

    private List<PlanAction> liveActions(Predicate<PlanAction> which) {
        return liveActions().stream().filter(which).toList();
    }

    private static Provenance added(Author by, Why why) {
        return Provenance.of(new Provenance.Added(by, why));
    }

    private static Provenance.Removed removed(Why why, Author by) {
        return new Provenance.Removed(why, by);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    private static <T> List<T> replaced(List<T> list, Predicate<T> which, UnaryOperator<T> by) {
        return list.stream().map(it -> which.test(it) ? by.apply(it) : it).toList();
    }
}
