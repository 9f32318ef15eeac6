package pl.sciezka.plan.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.plan.ChangeId;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.plan.step.Steps;
import pl.sciezka.skeleton.SkeletonVersion;

/// Joint plan (wspólny plan) of one common client, led by one institution. `content` counts what is agreed to and is
/// printed on the paper that is signed; `version` counts every save, so that two editors cannot overwrite each other.
public record JointPlan(
        PlanId id,
        CommonClientId client,
        InstitutionId lead,
        @Nullable SkeletonVersion skeleton,
        State state,
        Steps steps,
        int content,
        List<Agreement> agreements,
        List<PlanChange> changes,
        int version) {

    public JointPlan {
        agreements = List.copyOf(agreements);
        changes = List.copyOf(changes);
    }

    public sealed interface State {
        record Draft(LocalDate since) implements State {}

        /// One party said no and why; the plan is written on, and put forward again.
        record Refused(LocalDate on, Party by, String sentence) implements State {}

        record ToBeAgreed(LocalDate since) implements State {}

        record Active(LocalDate since) implements State {}

        record Suspended(LocalDate since, SuspendReason reason, LocalDate until) implements State {}

        record Closed(LocalDate on, CloseReason reason, String staysOpen) implements State {}

        /// The common client was undone: each office keeps its own part, nobody changes it.
        record Frozen(LocalDate on) implements State {}
    }

    public static JointPlan start(
            PlanId id,
            CommonClientId client,
            InstitutionId lead,
            @Nullable SkeletonVersion skeleton,
            Steps steps,
            LocalDate day) {
        return new JointPlan(id, client, lead, skeleton, new State.Draft(day), steps, 1, List.of(), List.of(), 0);
    }

    /// Another one may begin.
    public boolean over() {
        return switch (state) {
            case State.Closed _, State.Frozen _ -> true;
            case State.Draft _, State.Refused _, State.ToBeAgreed _, State.Active _, State.Suspended _ -> false;
        };
    }

    /// Neither edited nor moved now.
    public boolean resting() {
        return switch (state) {
            case State.Draft _, State.Refused _, State.ToBeAgreed _, State.Active _ -> false;
            case State.Suspended _, State.Closed _, State.Frozen _ -> true;
        };
    }

    /// Edits work at once, nobody has agreed to everything yet.
    public boolean beforeAgreement() {
        return switch (state) {
            case State.Draft _, State.Refused _, State.ToBeAgreed _ -> true;
            case State.Active _, State.Suspended _, State.Closed _, State.Frozen _ -> false;
        };
    }

    public boolean refusedBy(Party party) {
        return state instanceof State.Refused refused && refused.by().equals(party);
    }

    /// Written, and nobody is asked to agree now.
    public boolean drafted() {
        return state instanceof State.Draft || state instanceof State.Refused;
    }

    public Set<Party> parties() {
        return Parties.ofPlan(lead, steps);
    }

    public List<Party> missing() {
        return parties().stream()
                .filter(party -> agreements.stream().noneMatch(it -> it.party().equals(party)))
                .toList();
    }

    /// Content with all open changes, as it would be if everybody agreed.
    public Steps preview() {
        var result = steps;
        for (var change : openChanges()) result = change.appliedTo(result);
        return result;
    }

    /// What an editor of this institution builds on: what is agreed, with its own gathered change.
    public Steps seenBy(InstitutionId institution) {
        return gatheredBy(institution).map(it -> it.appliedTo(steps)).orElse(steps);
    }

    public List<PlanChange> openChanges() {
        return changes.stream()
                .filter(PlanChange::open)
                .sorted(Comparator.comparingInt(PlanChange::number))
                .toList();
    }

    /// Actions of an institution that somebody has still to be named for; those in an open change are named by it.
    public List<PlanAction> unnamed(InstitutionId institution) {
        return steps.liveActions().stream()
                .filter(it -> it.commitment().owner().is(institution)
                        && it.commitment().person() == null)
                .filter(it -> !it.stage().last() && openChangeOf(it.id()).isEmpty())
                .toList();
    }

    public Optional<PlanChange> openChangeOf(ActionId action) {
        return openChanges().stream().filter(it -> it.touches(action)).findFirst();
    }

    public Optional<PlanChange> change(ChangeId id) {
        return changes.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<PlanChange> gatheredBy(InstitutionId institution) {
        return openChanges().stream()
                .filter(it -> it.gathered() && it.by().institution().equals(institution))
                .findFirst();
    }

    JointPlan in(State next) {
        return new JointPlan(id, client, lead, skeleton, next, steps, content, agreements, changes, version);
    }

    JointPlan with(Steps next) {
        return new JointPlan(id, client, lead, skeleton, state, next, content, agreements, changes, version);
    }

    /// New content; agreements of the parties that it touches lapse.
    JointPlan withContent(Steps next, Set<Party> touched) {
        var kept =
                agreements.stream().filter(it -> !touched.contains(it.party())).toList();
        return new JointPlan(id, client, lead, skeleton, state, next, content + 1, kept, changes, version);
    }

    /// What an institution holds beside its own unfinished actions goes to the lead, and the lead to `next` where that
    /// institution had it.
    JointPlan leftBy(InstitutionId institution, InstitutionId next, Author by) {
        var passed = changes.stream()
                .map(it -> it.holder(lead).equals(institution) ? it.leftToTheLead() : it)
                .toList();
        var kept = steps.leftBy(institution, lead, by);
        var leader = lead.equals(institution) ? next : lead;
        return new JointPlan(id, client, leader, skeleton, state, kept, content, agreements, passed, version);
    }

    JointPlan withoutAgreementOf(InstitutionId institution) {
        var party = new Party.Institution(institution);
        var kept = agreements.stream().filter(it -> !it.party().equals(party)).toList();
        return new JointPlan(id, client, lead, skeleton, state, steps, content, kept, changes, version);
    }

    JointPlan agreedBy(Agreement one) {
        var more = new ArrayList<>(agreements);
        more.removeIf(it -> it.party().equals(one.party()));
        more.add(one);
        return new JointPlan(id, client, lead, skeleton, state, steps, content, more, changes, version);
    }

    JointPlan withoutAgreements() {
        return new JointPlan(id, client, lead, skeleton, state, steps, content, List.of(), changes, version);
    }

    JointPlan plus(PlanChange change) {
        var more = new ArrayList<>(changes);
        more.add(change);
        return withChanges(more);
    }

    JointPlan with(ChangeId which, UnaryOperator<PlanChange> step) {
        return withChanges(changes.stream()
                .map(it -> it.id().equals(which) ? step.apply(it) : it)
                .toList());
    }

    private JointPlan withChanges(List<PlanChange> next) {
        return new JointPlan(id, client, lead, skeleton, state, steps, content, agreements, next, version);
    }
}
