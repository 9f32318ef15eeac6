package pl.sciezka.plan.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.plan.joint.Plans.*;

import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.ChangeReason;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.Provenance;
import pl.sciezka.plan.step.Tailoring;
import pl.sciezka.plan.step.WaitingOrder;
import pl.sciezka.plan.step.Why;

class PlanFromSkeletonTests {

    @Test
    void every_step_keeps_the_version_it_comes_from() {
        assertThat(fromSkeleton().steps().actions())
                .hasSize(14)
                .allSatisfy(it -> assertThat(it.provenance().origin())
                        .isInstanceOfSatisfying(
                                Provenance.FromSkeleton.class,
                                from -> assertThat(from.version().version()).isEqualTo(1)));
    }

    @Test
    void a_role_of_one_member_is_found_and_any_other_stays_to_be_settled() {
        var owners = fromSkeleton().steps().actions().stream()
                .map(it -> it.commitment().owner())
                .distinct();

        assertThat(owners)
                .containsExactlyInAnyOrder(
                        new Owner.Member(PUP), new Owner.ToBeSettled("OPS"), new Owner.ToBeSettled("KIS"));
    }

    @Test
    void steps_wait_for_the_same_steps_as_in_the_skeleton_and_end_on_working_days() {
        var steps = fromSkeleton().steps();
        var ipd = steps.actions().get(2);

        assertThat(new WaitingOrder(steps).missing(ipd))
                .extracting(it -> it.commitment().what())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Rejestracja"),
                        second -> assertThat(second).startsWith("Rozmowa"));
        assertThat(steps.actions())
                .allMatch(it -> WorkingDays.isWorkingDay(it.commitment().due()));
    }

    @Test
    void what_was_done_to_the_skeleton_is_counted() {
        var plan = fromSkeleton();
        var why = new Why(ChangeReason.NOT_NEEDED_HERE, "");
        var kis = plan.steps().actions().get(7).id();
        plan = done(new Editing(plan, ADVISER).edit(new Edit.RemoveAction(kis, why)));
        var goal = plan.steps().goals().getFirst().id();
        plan = done(new Editing(plan, ADVISER)
                .edit(new Edit.AddAction(ActionId.next(), goal, commitment("Dowód osobisty", PUP, null), NEEDED)));

        // the step that waited for the removed one no longer waits, which is a change of it
        assertThat(Tailoring.of(plan.steps())).isEqualTo(new Tailoring(12, 1, 1, 1));
    }

    @Test
    void a_plan_with_roles_to_be_settled_is_not_put_forward() {
        var result = new Agreeing(fromSkeleton(), ADVISER).putForward();

        assertThat(result).isInstanceOfSatisfying(Agreeing.Result.Impossible.class, it -> {
            assertThat(it.reason()).isEqualTo(Agreeing.Because.NOT_SETTLED);
            assertThat(it.because()).hasSize(7);
        });
    }
}
