package pl.sciezka.plan.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.plan.joint.Plans.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.plan.joint.Happening.Kind;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.NamedTogether;
import pl.sciezka.plan.step.Tailoring;

class NamingTests {

    private static final StaffId COLLEAGUE = StaffId.next();

    @Test
    void one_person_is_named_for_all_own_actions_without_one_and_it_is_told_once() {
        var plan = fromSkeleton();
        var ours = plan.unnamed(PUP);
        assertThat(ours).hasSizeGreaterThan(2);

        var told = new Naming(plan, ADVISER).nameEverywhere(COLLEAGUE).orElseThrow();

        assertThat(told.plan().unnamed(PUP)).isEmpty();
        assertThat(told.happenings()).containsExactly(Happening.of(Kind.PEOPLE_NAMED, PUP, COLLEAGUE, ours.size()));
        assertThat(NamedTogether.of(told.plan().steps()))
                .containsExactly(new NamedTogether(ADVISER, COLLEAGUE, ours.size()));
    }

    @Test
    void what_was_promised_and_how_far_it_is_from_the_skeleton_stays_the_same() {
        var plan = fromSkeleton();

        var named = new Naming(plan, ADVISER)
                .nameEverywhere(COLLEAGUE)
                .orElseThrow()
                .plan();

        assertThat(named.content()).isEqualTo(plan.content());
        assertThat(Tailoring.of(named.steps())).isEqualTo(Tailoring.of(plan.steps()));
        assertThat(named.steps().actions().stream().map(it -> it.commitment().by(null)))
                .containsExactlyElementsOf(plan.steps().actions().stream()
                        .map(it -> it.commitment().by(null))
                        .toList());
    }

    @Test
    void whoever_is_named_already_stays_and_actions_of_others_are_not_touched() {
        var plan = active();

        assertThat(new Naming(plan, ADVISER).nameEverywhere(COLLEAGUE)).isEmpty();
        var without = new Naming(plan, ADVISER).name(COURSE, null).plan();
        var named = new Naming(without, ADVISER).nameEverywhere(COLLEAGUE).orElseThrow();

        assertThat(named.happenings()).containsExactly(Happening.of(Kind.PERSON_NAMED, "Kurs", COLLEAGUE));
        assertThat(named.plan().steps().action(NURSERY)).isEqualTo(plan.steps().action(NURSERY));
    }

    @Test
    void an_action_in_an_open_change_is_left_to_that_change() {
        var without = new Naming(active(), ADVISER).name(COURSE, null).plan();
        var change = new Edit.ChangeAction(COURSE, commitment("Dłuższy kurs", PUP, null, NURSERY), NEEDED);
        var waiting = done(new Editing(without, ADVISER).edit(change));

        assertThat(waiting.unnamed(PUP)).isEqualTo(List.of());
    }
}
