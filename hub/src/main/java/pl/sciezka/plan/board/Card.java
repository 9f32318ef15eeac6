package pl.sciezka.plan.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.plan.joint.Verdict;
import pl.sciezka.plan.reading.Names;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.PlanAction;

/// A card of the board (karta działania): an action with names, and where it may go. `change` is the number of the open
/// change that touches it, or 0; `pending` says that it is there only in that change.
public record Card(
        PlanAction action,
        String owner,
        boolean mine,
        Names.@Nullable Contact person,
        List<String> waitsFor,
        int change,
        boolean pending,
        boolean leaving,
        List<Way> ways) {

    /// One column this card could go to, and whether it may.
    record Way(ActionStage target, Verdict verdict) {

        boolean open() {
            return verdict instanceof Verdict.Allowed;
        }
    }

    String id() {
        return action.id().value().toString();
    }

    public String what() {
        return action.commitment().what();
    }

    List<Way> openWays() {
        return ways.stream().filter(Way::open).toList();
    }

    /// Reasons, each once, with the columns it closes.
    List<Closed> closedWays() {
        return ways.stream()
                .filter(it -> !it.open())
                .map(it -> (Verdict.NotAllowed) it.verdict())
                .distinct()
                .map(no -> new Closed(
                        no,
                        ways.stream()
                                .filter(it -> it.verdict().equals(no))
                                .map(Way::target)
                                .toList()))
                .toList();
    }

    record Closed(Verdict.NotAllowed why, List<ActionStage> targets) {

        String to() {
            return String.join(" ", targets.stream().map(Enum::name).toList());
        }

        String because() {
            return String.join(
                    ", ",
                    why.because().stream()
                            .map(it -> "„" + it.commitment().what() + "”")
                            .toList());
        }
    }
}
