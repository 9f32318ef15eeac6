package pl.sciezka.plan.step;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which action waits for which (kolejność działań).
public class WaitingOrder {

    private final Map<ActionId, PlanAction> live;

    public WaitingOrder(Steps steps) {
        live = steps.liveActions().stream().collect(Collectors.toMap(PlanAction::id, Function.identity()));
    }

    /// Actions that this one still waits for: not done yet.
    public List<PlanAction> missing(PlanAction action) {
        return action.commitment().waitsFor().stream()
                .filter(live::containsKey)
                .map(live::get)
                .filter(it -> it.stage() != ActionStage.DONE)
                .sorted(Comparator.comparing(it -> it.commitment().what()))
                .toList();
    }

    public List<PlanAction> waitingFor(ActionId action) {
        return live.values().stream()
                .filter(it -> it.commitment().waitsFor().contains(action))
                .toList();
    }

    /// Whether `action` would wait for itself, directly or round the corner; a circle would never start.
    public static boolean circle(ActionId action, Set<ActionId> waitsFor, Function<ActionId, Set<ActionId>> edges) {
        var seen = new HashSet<ActionId>();
        var next = new ArrayDeque<>(waitsFor);
        while (!next.isEmpty()) {
            var id = next.pop();
            if (id.equals(action)) return true;
            if (seen.add(id)) next.addAll(edges.apply(id));
        }
        return false;
    }
}
