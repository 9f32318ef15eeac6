package pl.sciezka.plan.board;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.plan.joint.JointPlans;
import pl.sciezka.plan.joint.OwnParts;
import pl.sciezka.shell.CardGroup;
import pl.sciezka.shell.CardTab;

/// The tab of the joint plan; only where there is one or may be one.
@Component
class PlanCardTab implements CardTab {

    private final CommonClients commonClients;
    private final JointPlans plans;
    private final OwnParts parts;

    PlanCardTab(CommonClients commonClients, JointPlans plans, OwnParts parts) {
        this.commonClients = commonClients;
        this.plans = plans;
        this.parts = parts;
    }

    @Override
    public CardGroup group() {
        return CardGroup.PLAN;
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        var circle = commonClients.of(person);
        if (circle.isEmpty() && parts.of(person).isEmpty()) return Optional.empty();
        var path = circle.flatMap(it -> plans.newestOf(it.id()))
                .map(it -> "/plans/" + it.value())
                .orElse("/plans/of/" + person.value());
        // an older plan lies beside the one that the tab leads to
        return Optional.of(new Tab("plan.tab.card", path, 10, 0, List.of("/plans")));
    }
}
