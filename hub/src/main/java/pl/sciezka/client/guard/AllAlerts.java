package pl.sciezka.client.guard;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.sciezka.client.Alert;
import pl.sciezka.client.Alerts;
import pl.sciezka.kernel.PersonId;

/// Gathers what all modules find about one client, the worst first.
@Component
class AllAlerts {

    private final ObjectProvider<Alerts> alerts;

    AllAlerts(ObjectProvider<Alerts> alerts) {
        this.alerts = alerts;
    }

    List<Alert> of(PersonId own) {
        return alerts.stream()
                .flatMap(it -> it.of(own).stream())
                .distinct()
                .sorted(Alert.WORST_FIRST)
                .toList();
    }
}
