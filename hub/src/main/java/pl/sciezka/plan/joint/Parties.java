package pl.sciezka.plan.joint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.Commitment;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.plan.step.Steps;
import pl.sciezka.plan.step.WaitingOrder;

/// Who must agree to what (kto się zgadza): to a plan the client, the leading institution and every institution with
/// an action in it; to a change the client, who proposes it, and the institutions whose actions it touches.
final class Parties {

    private Parties() {}

    static Set<Party> ofPlan(InstitutionId lead, Steps steps) {
        return withClient(Stream.concat(Stream.of(lead), owners(steps.liveActions())));
    }

    static Set<Party> ofChange(Author proposer, List<Edit> edits, Steps before) {
        var touched = new HashSet<InstitutionId>();
        var steps = before;
        for (var edit : edits) {
            touched.addAll(touched(edit, steps));
            steps = steps.with(edit, proposer);
        }
        return withClient(Stream.concat(Stream.of(proposer.institution()), touched.stream()));
    }

    /// Institutions whose promises an edit adds, changes or takes away.
    static Set<InstitutionId> touched(Edit edit, Steps steps) {
        return switch (edit) {
            case Edit.AddBarrier _, Edit.AddGoal _ -> Set.of();
            case Edit.AddAction add -> member(add.commitment()).collect(Collectors.toSet());
            case Edit.ChangeAction change ->
                Stream.concat(
                                steps.action(change.id()).stream().flatMap(it -> member(it.commitment())),
                                member(change.after()))
                        .collect(Collectors.toSet());
            case Edit.RewordGoal reword -> owners(steps.actionsOf(reword.id())).collect(Collectors.toSet());
            case Edit.RemoveAction _, Edit.RemoveGoal _, Edit.RemoveBarrier _ -> {
                var gone = steps.removedBy(edit);
                var waiting = new WaitingOrder(steps);
                var waiters = gone.stream().flatMap(it -> waiting.waitingFor(it.id()).stream());
                yield Stream.concat(owners(gone), owners(waiters.toList())).collect(Collectors.toSet());
            }
        };
    }

    private static Stream<InstitutionId> owners(List<PlanAction> actions) {
        return actions.stream().flatMap(it -> member(it.commitment()));
    }

    private static Stream<InstitutionId> member(Commitment commitment) {
        return commitment.owner() instanceof Owner.Member(var institution) ? Stream.of(institution) : Stream.empty();
    }

    private static Set<Party> withClient(Stream<InstitutionId> institutions) {
        return Stream.concat(Stream.of(new Party.Client()), institutions.map(Party.Institution::new))
                .collect(Collectors.toUnmodifiableSet());
    }
}
