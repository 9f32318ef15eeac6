package pl.sciezka.plan.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.plan.joint.Plans.ADVISER;
import static pl.sciezka.plan.joint.Plans.CARE;
import static pl.sciezka.plan.joint.Plans.COURSE;
import static pl.sciezka.plan.joint.Plans.DAY;
import static pl.sciezka.plan.joint.Plans.KIS;
import static pl.sciezka.plan.joint.Plans.NURSERY;
import static pl.sciezka.plan.joint.Plans.OPS;
import static pl.sciezka.plan.joint.Plans.PUP;
import static pl.sciezka.plan.joint.Plans.SKILLS;
import static pl.sciezka.plan.joint.Plans.SOCIAL_WORKER;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.plan.joint.Handing.Because;
import pl.sciezka.plan.joint.Happening.Kind;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.BarrierId;
import pl.sciezka.plan.step.ChangeReason;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.Provenance;
import pl.sciezka.plan.step.Why;

class HandingTests {

    private static final Author CLUB = new Author(StaffId.next(), KIS, DAY);

    @Test
    void the_lead_passes_with_everything_that_is_not_an_unfinished_action() {
        var told = done(new Handing(finishedNursery(), PUP).takenOver(SOCIAL_WORKER));

        var plan = told.plan();
        assertThat(plan.lead()).isEqualTo(OPS);
        assertThat(holder(plan, CARE)).isEqualTo(OPS);
        assertThat(holder(plan, SKILLS)).as("added by the old lead").isEqualTo(OPS);
        assertThat(owner(plan, COURSE)).as("not finished").isEqualTo(new Owner.Member(PUP));
        assertThat(plan.steps().barrier(SKILLS).orElseThrow().provenance().kind())
                .as("nothing else was promised")
                .isEqualTo(Provenance.Kind.ADDED);
        assertThat(told.happenings()).extracting(Happening::kind).containsExactly(Kind.LEAD_PASSED);
        assertThat(told.happenings().getFirst().data()).isEqualTo(List.<Object>of(OPS, PUP));
        assertThat(new Handing(plan, PUP).possible())
                .as("nothing is held any more")
                .isFalse();
    }

    @Test
    void who_does_not_lead_leaves_what_it_finished_with_the_lead() {
        var plan = finishedNursery();
        assertThat(new Handing(plan, OPS).held()).isEqualTo(1);
        assertThat(because(new Handing(plan, OPS).takenOver(CLUB))).isEqualTo(Because.NOT_TO_THEM);

        var told = done(new Handing(plan, OPS).takenOver(ADVISER));

        assertThat(told.plan().lead()).isEqualTo(PUP);
        assertThat(owner(told.plan(), NURSERY)).isEqualTo(new Owner.Former(OPS));
        assertThat(told.happenings()).extracting(Happening::kind).containsExactly(Kind.PART_LEFT_TO_LEAD);
        assertThat(told.plan().parties()).doesNotContain(new Party.Institution(OPS));
        assertThat(new MoveRules(told.plan(), PUP).judge(NURSERY, ActionStage.IN_PROGRESS))
                .as("the deed of somebody else is not taken up again")
                .isEqualTo(Verdict.no(Verdict.Because.OWNER_LEFT));
    }

    @Test
    void a_change_of_who_left_can_be_withdrawn_by_the_lead() {
        var edit =
                new Edit.RewordGoal(Plans.CARE_GOAL, "Opieka do siedemnastej", new Why(ChangeReason.NEEDED_HERE, ""));
        var gathered = Plans.done(new Editing(Plans.active(), SOCIAL_WORKER).edit(edit));
        var change = gathered.openChanges().getFirst();
        assertThat(new AgreeingToChange(gathered, change, ADVISER).withdraw())
                .isEqualTo(new AgreeingToChange.Result.Impossible(AgreeingToChange.Because.NOT_YOURS));

        var left = done(new Handing(gathered, OPS).takenOver(ADVISER)).plan();

        var kept = left.openChanges().getFirst();
        assertThat(kept.by()).as("who wrote it stays written").isEqualTo(SOCIAL_WORKER);
        assertThat(kept.holder(left.lead())).isEqualTo(PUP);
        assertThat(Plans.done(new AgreeingToChange(left, kept, ADVISER).withdraw())
                        .openChanges())
                .isEmpty();
    }

    @Test
    void a_new_lead_agrees_anew_to_what_is_being_agreed() {
        var asked = Plans.toBeAgreed();
        asked = Plans.done(new Agreeing(asked, SOCIAL_WORKER).agree(new Party.Institution(OPS), DAY, asked.content()));
        asked = Plans.done(new Agreeing(asked, ADVISER).agree(new Party.Client(), DAY, asked.content()));

        var plan = done(new Handing(asked, PUP).takenOver(SOCIAL_WORKER)).plan();

        assertThat(plan.missing()).contains(new Party.Institution(OPS)).doesNotContain(new Party.Client());
    }

    @Test
    void nobody_takes_over_from_oneself_or_what_is_over_or_nothing() {
        assertThat(because(new Handing(Plans.active(), PUP).takenOver(ADVISER))).isEqualTo(Because.NOT_TO_THEM);
        assertThat(because(new Handing(Plans.active(), KIS).takenOver(ADVISER))).isEqualTo(Because.NOTHING_HELD);
        var frozen = Plans.active().in(new JointPlan.State.Frozen(DAY));
        assertThat(because(new Handing(frozen, PUP).takenOver(SOCIAL_WORKER))).isEqualTo(Because.PLAN_OVER);
    }

    private static JointPlan finishedNursery() {
        var plan = Plans.active();
        for (var move : List.of(new Move.Start(), new Move.Finish()))
            plan = Plans.done(new Moving(plan, SOCIAL_WORKER).move(NURSERY, move));
        return plan;
    }

    private static InstitutionId holder(JointPlan plan, BarrierId barrier) {
        return plan.steps().barrier(barrier).orElseThrow().provenance().holder(plan.lead());
    }

    private static Owner owner(JointPlan plan, ActionId action) {
        return plan.steps().action(action).orElseThrow().commitment().owner();
    }

    private static Told done(Handing.Result result) {
        return ((Handing.Result.Done) result).told();
    }

    private static Because because(Handing.Result result) {
        return ((Handing.Result.Impossible) result).reason();
    }
}
