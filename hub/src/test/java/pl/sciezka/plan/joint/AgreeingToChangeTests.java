package pl.sciezka.plan.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.plan.joint.Plans.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.plan.joint.AgreeingToChange.Because;
import pl.sciezka.plan.joint.Happening.Kind;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.BarrierId;
import pl.sciezka.plan.step.ChangeReason;
import pl.sciezka.plan.step.Commitment;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.GoalId;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.Provenance;
import pl.sciezka.plan.step.Why;
import pl.sciezka.skeleton.LifeArea;

class AgreeingToChangeTests {

    static final Party CLIENT = new Party.Client();
    static final Why NO_PLACES = new Why(ChangeReason.NO_PLACES, "");
    static final Commitment LATER =
            new Commitment("Kurs", false, new Owner.Member(PUP), ADVISER.staff(), DAY.plusMonths(5), Set.of(NURSERY));

    @Test
    void a_change_after_agreement_changes_nothing_until_its_parties_agreed() {
        var plan = gathered();
        assertThat(plan.steps()).isEqualTo(active().steps());
        assertThat(plan.preview().action(COURSE).orElseThrow().commitment()).isEqualTo(LATER);

        plan = done(flow(plan, ADVISER).putForward());
        assertThat(plan.changes().getFirst().missing()).containsExactly(CLIENT);

        var told = ((AgreeingToChange.Result.Done) flow(plan, SOCIAL_WORKER).agree(CLIENT, DAY)).told();

        assertThat(told.plan().steps().action(COURSE).orElseThrow().commitment())
                .isEqualTo(LATER);
        assertThat(told.plan().steps().action(COURSE).orElseThrow().provenance().traces())
                .singleElement()
                .isInstanceOfSatisfying(
                        Provenance.Changed.class, it -> assertThat(it.why()).isEqualTo(NO_PLACES));
        assertThat(told.happenings())
                .extracting(Happening::kind)
                .containsExactly(Kind.CLIENT_AGREED_TO_CHANGE, Kind.CHANGE_IN_FORCE, Kind.ACTION_CHANGED);
    }

    @Test
    void only_institutions_whose_actions_it_touches_are_asked_again() {
        var handedOver = new Commitment("Kurs", false, new Owner.Member(KIS), null, LATER.due(), Set.of());
        var plan = done(new Editing(active(), ADVISER).edit(new Edit.ChangeAction(COURSE, handedOver, NO_PLACES)));
        plan = done(flow(plan, ADVISER).putForward());

        assertThat(plan.changes().getFirst().needed())
                .containsExactlyInAnyOrder(CLIENT, new Party.Institution(PUP), new Party.Institution(KIS));
    }

    @Test
    void removing_what_another_waits_for_asks_the_one_who_waits() {
        var plan = done(new Editing(active(), SOCIAL_WORKER).edit(new Edit.RemoveAction(NURSERY, NO_PLACES)));
        plan = done(flow(plan, SOCIAL_WORKER).putForward());

        assertThat(plan.changes().getFirst().missing()).containsExactlyInAnyOrder(CLIENT, new Party.Institution(PUP));

        plan = done(flow(plan, SOCIAL_WORKER).agree(CLIENT, DAY));
        plan = done(flow(plan, ADVISER).agree(new Party.Institution(PUP), DAY));
        assertThat(plan.steps().action(NURSERY).orElseThrow().provenance().kind())
                .isEqualTo(Provenance.Kind.REMOVED);
        assertThat(plan.steps().action(COURSE).orElseThrow().commitment().waitsFor())
                .isEmpty();
    }

    @Test
    void edits_are_gathered_into_one_change_so_that_the_client_signs_once() {
        var plan = done(new Editing(gathered(), ADVISER).edit(new Edit.RewordGoal(SKILLS_GOAL, "Zawód", NO_PLACES)));

        assertThat(plan.changes())
                .singleElement()
                .satisfies(it -> assertThat(it.edits()).hasSize(2));
    }

    @Test
    void two_open_changes_never_touch_one_action() {
        var plan = done(flow(gathered(), ADVISER).putForward());

        var second = new Editing(plan, SOCIAL_WORKER).edit(new Edit.RemoveAction(COURSE, NO_PLACES));

        assertThat(second)
                .isEqualTo(new Editing.Result.Impossible(new EditProblem(EditProblem.Because.CHANGE_OPEN, 1)));
    }

    @Test
    void a_refused_change_leaves_the_plan_as_it_was_agreed() {
        var plan = done(flow(gathered(), ADVISER).putForward());
        plan = done(flow(plan, ADVISER).refuse(CLIENT, "Wolę wcześniej"));

        assertThat(plan.preview()).isEqualTo(active().steps());
        assertThat(plan.state()).isInstanceOf(JointPlan.State.Active.class);
    }

    @Test
    void one_edit_is_taken_out_unless_another_builds_on_it() {
        var barrier = BarrierId.next();
        var add = new Edit.AddBarrier(barrier, LifeArea.MONEY, "Długi", NEEDED);
        var goal = new Edit.AddGoal(GoalId.next(), barrier, "Plan spłaty", NEEDED);
        var plan = done(new Editing(done(new Editing(gathered(), ADVISER).edit(add)), ADVISER).edit(goal));
        var change = plan.changes().getFirst();

        assertThat(new Editing(plan, ADVISER).takeOut(change, 1)).isInstanceOf(Editing.Result.Impossible.class);
        var less = done(new Editing(plan, ADVISER).takeOut(change, 2));
        assertThat(less.changes().getFirst().edits()).hasSize(2);
    }

    @Test
    void a_change_is_withdrawn_and_put_forward_only_by_who_proposed_it() {
        assertThat(flow(gathered(), SOCIAL_WORKER).putForward())
                .isEqualTo(new AgreeingToChange.Result.Impossible(Because.NOT_YOURS));
        assertThat(flow(gathered(), SOCIAL_WORKER).withdraw())
                .isEqualTo(new AgreeingToChange.Result.Impossible(Because.NOT_YOURS));
        assertThat(done(flow(gathered(), ADVISER).withdraw()).openChanges()).isEmpty();
    }

    @Test
    void a_colleague_takes_over_without_asking_anybody() {
        var colleague = StaffId.next();
        var same = active().steps().action(COURSE).orElseThrow().commitment().by(colleague);

        var result = new Editing(active(), ADVISER).edit(new Edit.ChangeAction(COURSE, same, NEEDED));

        assertThat(result).isInstanceOf(Editing.Result.Edited.class);
        assertThat(done(result).content()).isEqualTo(active().content());
    }

    private static JointPlan gathered() {
        return done(new Editing(active(), ADVISER).edit(new Edit.ChangeAction(COURSE, LATER, NO_PLACES)));
    }

    private static AgreeingToChange flow(JointPlan plan, Author by) {
        return new AgreeingToChange(plan, plan.changes().getFirst(), by);
    }
}
