package pl.sciezka.plan.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.plan.joint.Plans.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.sciezka.plan.joint.EditProblem.Because;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.Barrier;
import pl.sciezka.plan.step.BarrierId;
import pl.sciezka.plan.step.Commitment;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Goal;
import pl.sciezka.plan.step.GoalId;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.plan.step.Steps;
import pl.sciezka.plan.step.WaitingOrder;
import pl.sciezka.skeleton.LifeArea;

class EditRulesTests {

    @Test
    void actions_never_wait_for_each_other_in_a_circle() {
        var nursery = commitment("Żłobek", OPS, SOCIAL_WORKER.staff(), COURSE);

        assertThat(problem(draft(), new Edit.ChangeAction(NURSERY, nursery, NEEDED)))
                .isEqualTo(Because.WAITS_IN_A_CIRCLE);
        assertThat(problem(draft(), new Edit.ChangeAction(NURSERY, commitment("Żłobek", OPS, null, NURSERY), NEEDED)))
                .isEqualTo(Because.WAITS_IN_A_CIRCLE);
    }

    @Test
    void a_circle_that_would_close_when_another_change_is_refused_is_refused_too() {
        var free = new Commitment("Kurs", false, new Owner.Member(PUP), ADVISER.staff(), DAY.plusMonths(2), Set.of());
        var plan = done(new Editing(active(), ADVISER).edit(new Edit.ChangeAction(COURSE, free, NEEDED)));
        var nursery = commitment("Żłobek", OPS, SOCIAL_WORKER.staff(), COURSE);

        assertThat(new EditRules(plan, SOCIAL_WORKER).problem(new Edit.ChangeAction(NURSERY, nursery, NEEDED)))
                .contains(EditProblem.of(Because.WAITS_IN_A_CIRCLE));
        assertThat(new EditRules(plan, ADVISER).problem(new Edit.ChangeAction(NURSERY, nursery, NEEDED)))
                .isEmpty();
    }

    @Test
    void what_was_started_or_finished_is_not_removed() {
        var started = done(new Moving(active(), SOCIAL_WORKER).move(NURSERY, new Move.Start()));
        assertThat(problem(started, new Edit.RemoveBarrier(CARE, NEEDED))).isEqualTo(Because.STARTED);

        var finished = done(new Moving(started, SOCIAL_WORKER).move(NURSERY, new Move.Finish()));
        assertThat(problem(finished, new Edit.RemoveAction(NURSERY, NEEDED))).isEqualTo(Because.FINISHED);
    }

    @Test
    void what_is_gone_is_not_edited() {
        var less = done(new Editing(draft(), ADVISER).edit(new Edit.RemoveBarrier(CARE, NEEDED)));

        assertThat(problem(less, new Edit.RemoveAction(NURSERY, NEEDED))).isEqualTo(Because.STEP_GONE);
        assertThat(problem(less, new Edit.AddGoal(GoalId.next(), CARE, "Opieka", NEEDED)))
                .isEqualTo(Because.STEP_GONE);
    }

    @Test
    void an_edit_that_changes_nothing_is_no_edit() {
        var same = draft().steps().action(COURSE).orElseThrow().commitment();

        assertThat(problem(draft(), new Edit.ChangeAction(COURSE, same, NEEDED)))
                .isEqualTo(Because.NOTHING_DIFFERENT);
    }

    /// Whatever two institutions edit, put forward, agree, refuse and withdraw: no circle, and no live step under a
    /// removed one.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void random_editing_never_breaks_a_plan(long seed) {
        var random = new Random(seed);
        var plan = active();
        for (int i = 0; i < 300; i++) {
            var by = random.nextBoolean() ? ADVISER : SOCIAL_WORKER;
            plan = random.nextInt(3) > 0 ? edited(plan, by, random) : decided(plan, by, random);
            assertWhole(plan.steps(), seed);
        }
    }

    private static JointPlan edited(JointPlan plan, Author by, Random random) {
        var steps = plan.preview();
        var edits = new ArrayList<Edit>();
        var goals = steps.liveGoals();
        var actions = steps.liveActions();
        var barrier = BarrierId.next();
        edits.add(new Edit.AddBarrier(barrier, LifeArea.OTHER, "Bariera", NEEDED));
        if (!steps.liveBarriers().isEmpty())
            edits.add(new Edit.AddGoal(
                    GoalId.next(), any(steps.liveBarriers(), random).id(), "Cel", NEEDED));
        if (!goals.isEmpty()) {
            var goal = any(goals, random).id();
            edits.add(new Edit.AddAction(ActionId.next(), goal, random(actions, random), NEEDED));
            edits.add(new Edit.AddAction(ActionId.next(), goal, random(actions, random), NEEDED));
            if (random.nextInt(4) == 0) edits.add(new Edit.RemoveGoal(goal, NEEDED));
        }
        if (!actions.isEmpty()) {
            edits.add(new Edit.ChangeAction(any(actions, random).id(), random(actions, random), NEEDED));
            edits.add(new Edit.ChangeAction(any(actions, random).id(), random(actions, random), NEEDED));
            edits.add(new Edit.RemoveAction(any(actions, random).id(), NEEDED));
        }
        return switch (new Editing(plan, by).edit(any(edits, random))) {
            case Editing.Result.Edited(var told) -> told.plan();
            case Editing.Result.Gathered gathered -> gathered.told().plan();
            case Editing.Result.Impossible ignored -> plan;
        };
    }

    private static JointPlan decided(JointPlan plan, Author by, Random random) {
        if (plan.openChanges().isEmpty()) return plan;
        var change = any(plan.openChanges(), random);
        var flow = new AgreeingToChange(plan, change, by);
        var party = change.missing().isEmpty() ? new Party.Client() : any(List.copyOf(change.missing()), random);
        var result = switch (random.nextInt(6)) {
            case 0 -> flow.refuse(party, "nie");
            case 1 -> flow.withdraw();
            case 2 -> flow.putForward();
            default -> flow.agree(party, DAY);
        };
        return result instanceof AgreeingToChange.Result.Done done ? done.told().plan() : plan;
    }

    private static Commitment random(List<PlanAction> actions, Random random) {
        var waits = actions.isEmpty()
                ? Set.<ActionId>of()
                : Set.of(any(actions, random).id());
        var owner = new Owner.Member(random.nextBoolean() ? PUP : OPS);
        return new Commitment("Krok " + random.nextInt(9), false, owner, null, DAY.plusDays(random.nextInt(90)), waits);
    }

    private static void assertWhole(Steps steps, long seed) {
        var goals = steps.liveGoals().stream().map(Goal::id).toList();
        var barriers = steps.liveBarriers().stream().map(Barrier::id).toList();
        assertThat(steps.liveActions()).as("seed %d", seed).allMatch(it -> goals.contains(it.goal()));
        assertThat(steps.liveGoals()).as("seed %d", seed).allMatch(it -> barriers.contains(it.barrier()));
        assertThat(steps.liveActions())
                .as("seed %d", seed)
                .noneMatch(it -> WaitingOrder.circle(
                        it.id(),
                        it.commitment().waitsFor(),
                        id -> steps.action(id)
                                .map(found -> found.commitment().waitsFor())
                                .orElse(Set.of())));
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static Because problem(JointPlan plan, Edit edit) {
        return new EditRules(plan, ADVISER).problem(edit).orElseThrow().reason();
    }
}
