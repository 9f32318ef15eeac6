package pl.sciezka.plan.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.plan.joint.Plans.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.sciezka.plan.step.ChangeReason;
import pl.sciezka.plan.step.Commitment;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.Provenance;
import pl.sciezka.plan.step.Why;
import pl.sciezka.skeleton.LifeArea;
import pl.sciezka.skeleton.SkeletonVersion;

class PlanJsonTests {

    /// The export reads it in SQL.
    @Test
    void an_agreement_keeps_its_names_in_the_database() {
        var json = PlanJson.agreements(List.of(new Agreement(new Party.Institution(PUP), DAY, ADVISER, 1)));
        assertThat(json)
                .contains("\"party\":{\"is\":\"Institution\",\"id\":{\"value\":\"" + PUP.value() + "\"}}")
                .contains("\"on\":\"" + DAY + "\"")
                .contains("\"recorded\":{\"staff\":{\"value\":\""
                        + ADVISER.staff().value() + "\"}");
    }

    @Test
    void every_trace_of_a_step_is_read_as_it_was_written() {
        var provenance = new Provenance(
                new Provenance.FromSkeleton(new SkeletonVersion("proba", 3), "kurs"),
                List.of(
                        new Provenance.Changed(commitment("Kurs „ł”", PUP, null, NURSERY), NEEDED, ADVISER),
                        new Provenance.Reworded("Dawniej", NEEDED, SOCIAL_WORKER),
                        new Provenance.Named(ADVISER.staff(), SOCIAL_WORKER),
                        new Provenance.Named(null, SOCIAL_WORKER),
                        new Provenance.Removed(new Why(ChangeReason.OTHER, "bo tak"), ADVISER)));

        assertThat(PlanJson.provenance(PlanJson.of(provenance))).isEqualTo(provenance);
        var added = Provenance.of(new Provenance.Added(ADVISER, NEEDED));
        assertThat(PlanJson.provenance(PlanJson.of(added))).isEqualTo(added);
    }

    @Test
    void every_edit_is_read_as_it_was_written() {
        var toBeSettled = new Commitment("Kurs", true, new Owner.ToBeSettled("KIS"), null, null, Set.of());
        List<Edit> edits = List.of(
                new Edit.AddBarrier(CARE, LifeArea.CARE, "Opieka", NEEDED),
                new Edit.AddGoal(CARE_GOAL, CARE, "Cel", NEEDED),
                new Edit.AddAction(COURSE, CARE_GOAL, toBeSettled, NEEDED),
                new Edit.ChangeAction(COURSE, commitment("Kurs", PUP, ADVISER.staff(), NURSERY), NEEDED),
                new Edit.RewordGoal(CARE_GOAL, "Inaczej", NEEDED),
                new Edit.RemoveAction(COURSE, NEEDED),
                new Edit.RemoveGoal(CARE_GOAL, NEEDED),
                new Edit.RemoveBarrier(CARE, NEEDED));

        assertThat(PlanJson.edits(PlanJson.edits(edits))).isEqualTo(edits);
        assertThat(edits.stream().map(Object::getClass).distinct())
                .as("every kind of edit is tried")
                .hasSize(Edit.class.getPermittedSubclasses().length);
    }

    @Test
    void parties_agreements_and_states_of_a_change_are_read_as_they_were_written() {
        Set<Party> parties = Set.of(new Party.Client(), new Party.Institution(PUP));
        var agreements = List.of(new Agreement(new Party.Client(), DAY, ADVISER, 4));
        List<PlanChange.State> states = List.of(
                new PlanChange.State.Gathered(),
                new PlanChange.State.ToBeAgreed(DAY),
                new PlanChange.State.InForce(DAY),
                new PlanChange.State.Withdrawn(ADVISER),
                new PlanChange.State.Refused(new Party.Client(), "Nie", ADVISER));

        assertThat(PlanJson.parties(PlanJson.parties(parties))).isEqualTo(parties);
        assertThat(PlanJson.agreements(PlanJson.agreements(agreements))).isEqualTo(agreements);
        assertThat(states).allMatch(it -> PlanJson.changeState(PlanJson.of(it)).equals(it));
    }
}
