package pl.sciezka.client.guard;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.sciezka.client.Alert;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;

/// What may collide about one client, each with its rule.
@Pages("/clients/{person}/alerts")
class GuardPages {

    private final ClientHeaders headers;
    private final AllAlerts alerts;

    GuardPages(ClientHeaders headers, AllAlerts alerts) {
        this.headers = headers;
        this.alerts = alerts;
    }

    record AlertsOfClient(ClientHeader header, List<Alert> alerts) implements Page {}

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    AlertsOfClient of(@PathVariable PersonId person) {
        return new AlertsOfClient(headers.of(person), alerts.of(person));
    }
}
