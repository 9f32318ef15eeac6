package pl.sciezka.plan.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.plan.joint.Plans.*;

import org.junit.jupiter.api.Test;
import pl.sciezka.plan.joint.Course.Because;
import pl.sciezka.plan.step.Barrier;
import pl.sciezka.plan.step.BarrierTurn;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Goal;
import pl.sciezka.plan.step.GoalGrade;

class CourseTests {

    @Test
    void a_barrier_is_found_worked_on_lifted_and_may_return() {
        var plan = active();
        for (var turn : new BarrierTurn[] {BarrierTurn.WORK_ON, BarrierTurn.LIFT, BarrierTurn.RETURN})
            plan = done(new Course(plan, ADVISER).turn(CARE, turn));

        assertThat(plan.steps().barrier(CARE).orElseThrow().state()).isEqualTo(new Barrier.State.Returned(DAY));
        assertThat(new Course(plan, ADVISER).turn(CARE, BarrierTurn.RETURN))
                .isInstanceOf(Course.Result.Impossible.class);
    }

    @Test
    void a_plan_does_not_close_while_a_goal_has_no_result() {
        var plan = done(new Course(active(), ADVISER).end(CARE_GOAL, GoalGrade.ACHIEVED, "Jest miejsce w żłobku"));

        var refused = (Course.Result.Impossible) new Course(plan, ADVISER).close(CloseReason.GOALS_REACHED, "");
        assertThat(refused.reason()).isEqualTo(Because.GOAL_WITHOUT_RESULT);
        assertThat(refused.because()).extracting(Goal::id).containsExactly(SKILLS_GOAL);

        var all = done(new Course(plan, ADVISER).end(SKILLS_GOAL, GoalGrade.NOT, "Kurs się nie odbył"));
        var closed = done(new Course(all, ADVISER).close(CloseReason.WORK_TAKEN_UP, "Kurs"));
        assertThat(closed.resting()).isTrue();
        assertThat(done(new Course(closed, ADVISER).reopen(ReopenReason.NEEDED_AGAIN))
                        .state())
                .isEqualTo(new JointPlan.State.Active(DAY));
    }

    @Test
    void a_suspended_plan_says_until_when_and_goes_on_as_it_was() {
        assertThat(new Course(active(), ADVISER).suspend(SuspendReason.NO_CONTACT, DAY))
                .isInstanceOf(Course.Result.Impossible.class);
        var suspended = done(new Course(active(), ADVISER).suspend(SuspendReason.NO_CONTACT, DAY.plusDays(14)));

        assertThat(new Editing(suspended, ADVISER).edit(new Edit.RemoveAction(COURSE, NEEDED)))
                .isEqualTo(new Editing.Result.Impossible(EditProblem.of(EditProblem.Because.PLAN_RESTS)));
        assertThat(done(new Course(suspended, ADVISER).resume()).steps()).isEqualTo(suspended.steps());
    }
}
