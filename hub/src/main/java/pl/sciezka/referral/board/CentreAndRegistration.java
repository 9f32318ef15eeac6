package pl.sciezka.referral.board;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.client.Alert;
import pl.sciezka.client.AlertRule;
import pl.sciezka.client.Alerts;
import pl.sciezka.client.Registrations;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.Support;
import pl.sciezka.storage.CurrentActing;

/// A social integration centre is asked for somebody, or has them already, whom a labour office keeps registered.
@Component
class CentreAndRegistration implements Alerts {

    private static final Set<String> AHEAD_OR_ON =
            Set.of("SENT", "REOPENED", "ACCEPTED", "POSTPONED", "STARTED", "EXTENDED");

    private final ReferralLists lists;
    private final Registrations registrations;
    private final Institutions institutions;
    private final Clock clock;

    CentreAndRegistration(ReferralLists lists, Registrations registrations, Institutions institutions, Clock clock) {
        this.lists = lists;
        this.registrations = registrations;
        this.institutions = institutions;
        this.clock = clock;
    }

    @Override
    public List<Alert> of(PersonId own) {
        var referrals = lists.ofPerson(own, CurrentActing.staff().institution()).stream()
                .filter(it -> it.support() == Support.INTEGRATION_CENTRE && AHEAD_OR_ON.contains(it.state()))
                .toList();
        if (referrals.isEmpty()) return List.of();
        return registrations.latest(own).filter(it -> it.runsOn(Warsaw.today(clock))).stream()
                .flatMap(office -> {
                    var name = institutions.shortName(office.office());
                    return referrals.stream().map(it -> alert(it, name));
                })
                .toList();
    }

    private Alert alert(ReferralLine it, String office) {
        return new Alert(
                AlertRule.CENTRE_ENDS_REGISTRATION,
                List.of(institutions.shortName(it.receiver()), office),
                null,
                "/referrals/" + it.id().value());
    }
}
