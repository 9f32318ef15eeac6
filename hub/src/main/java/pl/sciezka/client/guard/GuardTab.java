package pl.sciezka.client.guard;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardGroup;
import pl.sciezka.shell.CardTab;

/// Collisions on the client card: a line only while there are any.
@Component
class GuardTab implements CardTab {

    private final AllAlerts alerts;

    GuardTab(AllAlerts alerts) {
        this.alerts = alerts;
    }

    static String path(PersonId person) {
        return "/clients/" + person.value() + "/alerts";
    }

    @Override
    public CardGroup group() {
        return CardGroup.ATTENTION;
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        var found = alerts.of(person).size();
        return found == 0 ? Optional.empty() : Optional.of(new Tab("guard.tab", path(person), 10, found));
    }
}
