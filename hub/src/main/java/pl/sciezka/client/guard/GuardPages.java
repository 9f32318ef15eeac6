package pl.sciezka.client.guard;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.Alert;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// What may collide about one client, each with its rule; what meets an own matter can be left as it is.
@Pages("/clients/{person}/alerts")
class GuardPages {

    private final ClientHeaders headers;
    private final AllAlerts alerts;
    private final KeptAlerts kept;
    private final Colleagues colleagues;
    private final Journal journal;

    GuardPages(ClientHeaders headers, AllAlerts alerts, KeptAlerts kept, Colleagues colleagues, Journal journal) {
        this.headers = headers;
        this.alerts = alerts;
        this.kept = kept;
        this.colleagues = colleagues;
        this.journal = journal;
    }

    /// `people`: who left something as it is.
    record AlertsOfClient(
            ClientHeader header, List<Alert> alerts, List<KeptAlerts.Kept> kept, Map<StaffId, Colleague> people)
            implements Page {

        String keepAt() {
            return GuardTab.path(header.id()) + "/kept";
        }

        Map<Alert.Met, String> kept(Ui ui) {
            return kept.stream().collect(toMap(KeptAlerts.Kept::met, it -> {
                var by = people.get(it.by());
                return ui.text("guard.kept", by == null ? "" : by.name(), ui.time(it.at()));
            }));
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    AlertsOfClient of(@PathVariable PersonId person) {
        var header = headers.of(person);
        var left = kept.of(person);
        var people = colleagues.of(left.stream().map(KeptAlerts.Kept::by).toList());
        return new AlertsOfClient(header, alerts.of(person), left, people);
    }

    /// Only what stands now and is the reader's to leave; nobody guesses ids.
    @PostMapping("/kept")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect keep(@PathVariable PersonId person, @RequestParam UUID ours, @RequestParam UUID theirs) {
        headers.of(person);
        var met = new Alert.Met(ours, theirs);
        var back = Redirect.to(GuardTab.path(person));
        if (alerts.of(person).stream().noneMatch(it -> met.equals(it.met()))) return back.saying("guard.gone.refused");
        var staff = CurrentActing.staff();
        kept.keep(person, met, staff);
        journal.changed("journal.alert-kept", new Seen(person, staff.institution()));
        return back.saying("guard.kept.saved");
    }
}
