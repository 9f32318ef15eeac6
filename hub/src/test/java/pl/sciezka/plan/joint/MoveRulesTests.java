package pl.sciezka.plan.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.plan.joint.Plans.*;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.plan.joint.Verdict.Because;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.Barrier;
import pl.sciezka.plan.step.DropReason;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.plan.step.PutOffReason;

class MoveRulesTests {

    @Test
    void a_card_waits_for_the_action_of_another_institution_and_says_which() {
        var verdict = judge(active(), PUP, COURSE, ActionStage.IN_PROGRESS);

        assertThat(verdict).isInstanceOfSatisfying(Verdict.NotAllowed.class, it -> {
            assertThat(it.reason()).isEqualTo(Because.WAITS_FOR);
            assertThat(it.because()).extracting(PlanAction::id).containsExactly(NURSERY);
        });
    }

    @Test
    void it_may_start_once_the_other_is_done() {
        var plan = moved(
                moved(active(), SOCIAL_WORKER, NURSERY, new Move.Start()), SOCIAL_WORKER, NURSERY, new Move.Finish());

        assertThat(judge(plan, PUP, COURSE, ActionStage.IN_PROGRESS)).isEqualTo(new Verdict.Allowed());
    }

    @Test
    void waiting_for_something_dropped_is_said_plainly() {
        var plan = moved(active(), SOCIAL_WORKER, NURSERY, new Move.Drop(DropReason.NO_PLACES));

        assertThat(reason(plan, PUP, COURSE, ActionStage.DONE)).isEqualTo(Because.WAITS_FOR_DROPPED);
    }

    @Test
    void nobody_moves_the_card_of_another_institution() {
        assertThat(reason(active(), PUP, NURSERY, ActionStage.IN_PROGRESS)).isEqualTo(Because.NOT_YOUR_ACTION);
    }

    @ParameterizedTest
    @EnumSource(value = ActionStage.class, names = "PROPOSED", mode = EnumSource.Mode.EXCLUDE)
    void nothing_moves_before_the_plan_is_agreed(ActionStage target) {
        assertThat(reason(toBeAgreed(), OPS, NURSERY, target)).isEqualTo(Because.PLAN_NOT_AGREED);
    }

    @Test
    void nothing_moves_while_the_plan_rests() {
        var suspended = done(new Course(active(), ADVISER).suspend(SuspendReason.CLIENT_ASKED, DAY.plusDays(30)));

        assertThat(reason(suspended, OPS, NURSERY, ActionStage.IN_PROGRESS)).isEqualTo(Because.PLAN_SUSPENDED);
    }

    @Test
    void what_is_done_or_dropped_comes_back_only_with_a_reason() {
        var done = moved(
                moved(active(), SOCIAL_WORKER, NURSERY, new Move.Start()), SOCIAL_WORKER, NURSERY, new Move.Finish());

        assertThat(new Moving(done, SOCIAL_WORKER).move(NURSERY, new Move.Start()))
                .isEqualTo(new Moving.Result.Stays(Verdict.no(Because.DONE_BEFORE)));
        var again = moved(done, SOCIAL_WORKER, NURSERY, new Move.Reopen(ReopenReason.RESULT_DID_NOT_LAST));
        assertThat(stage(again, NURSERY)).isEqualTo(ActionStage.IN_PROGRESS);
    }

    @Test
    void an_action_without_a_person_does_not_start() {
        var unnamed =
                active().steps().action(NURSERY).orElseThrow().commitment().by(null);
        var plan = done(new Editing(active(), SOCIAL_WORKER).edit(new Edit.ChangeAction(NURSERY, unnamed, NEEDED)));

        assertThat(reason(plan, OPS, NURSERY, ActionStage.IN_PROGRESS)).isEqualTo(Because.NO_PERSON);
    }

    @Test
    void what_an_open_change_touches_does_not_end_behind_its_back() {
        var changed = commitment("Żłobek albo niania", OPS, SOCIAL_WORKER.staff());
        var plan = done(new Editing(active(), SOCIAL_WORKER).edit(new Edit.ChangeAction(NURSERY, changed, NEEDED)));

        assertThat(reason(plan, OPS, NURSERY, ActionStage.DONE)).isEqualTo(Because.CHANGE_OPEN);
        assertThat(judge(plan, OPS, NURSERY, ActionStage.IN_PROGRESS)).isEqualTo(new Verdict.Allowed());
    }

    @Test
    void an_action_that_a_change_adds_waits_for_agreement() {
        var id = ActionId.next();
        var plan = done(new Editing(active(), ADVISER)
                .edit(new Edit.AddAction(id, SKILLS_GOAL, commitment("CV", PUP, ADVISER.staff()), NEEDED)));

        assertThat(reason(plan, PUP, id, ActionStage.IN_PROGRESS)).isEqualTo(Because.NOT_YET_AGREED);
    }

    @Test
    void starting_an_action_begins_the_work_on_its_barrier() {
        var plan = moved(active(), SOCIAL_WORKER, NURSERY, new Move.Start());

        assertThat(plan.steps().barrier(CARE).orElseThrow().state()).isEqualTo(new Barrier.State.WorkedOn(DAY));
    }

    /// The board draws a way only where it leads: from each stage at least one target is open, and none to itself.
    @Test
    void from_every_stage_of_an_active_plan_the_owner_can_go_on() {
        var atStages = new Move[] {
            new Move.Start(),
            new Move.Finish(),
            new Move.PutOff(PutOffReason.NO_FREE_PLACE, DAY.plusDays(9)),
            new Move.Drop(DropReason.NO_PLACES)
        };
        for (var move : atStages) {
            var plan = moved(active(), SOCIAL_WORKER, NURSERY, move);
            var open = EnumSet.allOf(ActionStage.class);
            open.removeIf(it -> !(judge(plan, OPS, NURSERY, it) instanceof Verdict.Allowed));
            assertThat(open).as("after %s", move).isNotEmpty().doesNotContain(stage(plan, NURSERY));
        }
    }

    private static Verdict judge(JointPlan plan, InstitutionId mover, ActionId action, ActionStage target) {
        return new MoveRules(plan, mover).judge(action, target);
    }

    private static Because reason(JointPlan plan, InstitutionId mover, ActionId action, ActionStage target) {
        return ((Verdict.NotAllowed) judge(plan, mover, action, target)).reason();
    }

    private static JointPlan moved(JointPlan plan, Author by, ActionId action, Move move) {
        return done(new Moving(plan, by).move(action, move));
    }
}
