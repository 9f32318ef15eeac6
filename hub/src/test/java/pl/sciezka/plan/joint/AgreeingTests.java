package pl.sciezka.plan.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.plan.joint.Plans.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.sciezka.plan.joint.Agreeing.Because;
import pl.sciezka.plan.joint.Happening.Kind;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.Edit;

class AgreeingTests {

    static final Party CLIENT = new Party.Client();
    static final Party PUP_AGREES = new Party.Institution(PUP);
    static final Party OPS_AGREES = new Party.Institution(OPS);

    @Test
    void the_client_and_every_institution_with_an_action_must_agree() {
        assertThat(toBeAgreed().parties()).isEqualTo(Set.of(CLIENT, PUP_AGREES, OPS_AGREES));
    }

    @Test
    void a_plan_begins_when_the_last_party_agreed_and_not_before() {
        var plan = toBeAgreed();
        plan = done(new Agreeing(plan, ADVISER).agree(CLIENT, DAY.minusDays(3), 1));
        plan = done(new Agreeing(plan, ADVISER).agree(PUP_AGREES, DAY, 1));
        assertThat(plan.state()).isInstanceOf(JointPlan.State.ToBeAgreed.class);
        assertThat(stage(plan, NURSERY)).isEqualTo(ActionStage.PROPOSED);

        var last = (Agreeing.Result.Done) new Agreeing(plan, SOCIAL_WORKER).agree(OPS_AGREES, DAY, 1);

        assertThat(last.told().plan().state()).isEqualTo(new JointPlan.State.Active(DAY));
        assertThat(stage(last.told().plan(), NURSERY)).isEqualTo(ActionStage.AGREED);
        assertThat(last.told().happenings())
                .extracting(Happening::kind)
                .containsExactly(Kind.INSTITUTION_AGREED, Kind.PLAN_AGREED);
    }

    @Test
    void nobody_agrees_for_another_institution_but_any_member_records_the_paper_of_the_client() {
        assertThat(reason(new Agreeing(toBeAgreed(), ADVISER).agree(OPS_AGREES, DAY, 1)))
                .isEqualTo(Because.NOT_A_PARTY);
        assertThat(new Agreeing(toBeAgreed(), SOCIAL_WORKER).agree(CLIENT, DAY, 1))
                .isInstanceOf(Agreeing.Result.Done.class);
    }

    @Test
    void a_signature_under_other_words_does_not_count() {
        var plan = toBeAgreed();
        var later = done(new Editing(plan, ADVISER).edit(new Edit.RewordGoal(SKILLS_GOAL, "Kurs kasjera", NEEDED)));

        assertThat(reason(new Agreeing(later, ADVISER).agree(CLIENT, DAY, plan.content())))
                .isEqualTo(Because.OTHER_CONTENT);
    }

    @Test
    void a_signature_of_tomorrow_is_not_recorded() {
        assertThat(reason(new Agreeing(toBeAgreed(), ADVISER).agree(CLIENT, DAY.plusDays(1), 1)))
                .isEqualTo(Because.IN_FUTURE);
    }

    @Test
    void an_institution_names_its_people_before_it_agrees() {
        var unnamed = draft().steps().action(COURSE).orElseThrow().commitment().by(null);
        var plan = done(new Editing(toBeAgreed(), ADVISER).edit(new Edit.ChangeAction(COURSE, unnamed, NEEDED)));

        assertThat(reason(new Agreeing(plan, ADVISER).agree(PUP_AGREES, DAY, plan.content())))
                .isEqualTo(Because.NO_PERSON);
    }

    @Test
    void an_edit_before_the_end_lapses_only_the_agreements_it_touches() {
        var plan = toBeAgreed();
        plan = done(new Agreeing(plan, ADVISER).agree(CLIENT, DAY, 1));
        plan = done(new Agreeing(plan, ADVISER).agree(PUP_AGREES, DAY, 1));
        var shorter = commitment("Żłobek od stycznia", OPS, SOCIAL_WORKER.staff());

        var edited = (Editing.Result.Edited)
                new Editing(plan, SOCIAL_WORKER).edit(new Edit.ChangeAction(NURSERY, shorter, NEEDED));

        assertThat(edited.told().plan().agreements())
                .extracting(Agreement::party)
                .containsExactly(PUP_AGREES);
        assertThat(edited.told().happenings())
                .extracting(Happening::kind)
                .containsExactly(Kind.ACTION_CHANGED, Kind.CLIENT_AGREEMENT_LAPSED);
    }

    @Test
    void a_refusal_takes_the_plan_back_with_its_sentence_and_it_can_be_put_forward_again() {
        var refused = (Agreeing.Result.Done) new Agreeing(toBeAgreed(), SOCIAL_WORKER).refuse(OPS_AGREES, "Za szybko");

        var plan = refused.told().plan();
        assertThat(plan.state()).isEqualTo(new JointPlan.State.Refused(SOCIAL_WORKER.on(), OPS_AGREES, "Za szybko"));
        assertThat(new Agreeing(plan, SOCIAL_WORKER).putForward()).isInstanceOf(Agreeing.Result.Done.class);
        assertThat(refused.told().happenings())
                .containsExactly(Happening.of(Kind.INSTITUTION_REFUSED, OPS, "Za szybko"));
    }

    private static Because reason(Agreeing.Result result) {
        return ((Agreeing.Result.Impossible) result).reason();
    }
}
