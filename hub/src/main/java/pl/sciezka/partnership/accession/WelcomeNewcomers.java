package pl.sciezka.partnership.accession;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.partnership.WelcomeMeetings;
import pl.sciezka.partnership.WelcomeMeetings.Planned;
import pl.sciezka.partnership.Welcomes;

/// Whether a newcomer is welcomed at a meeting (spotkanie powitalne). Within how many days is a custom of this program;
/// no act lays it down.
@Component
class WelcomeNewcomers {

    private static final int DAYS = 14;

    private final Applications applications;
    private final Welcomes welcomes;
    private final ObjectProvider<WelcomeMeetings> meetings;

    WelcomeNewcomers(Applications applications, Welcomes welcomes, ObjectProvider<WelcomeMeetings> meetings) {
        this.applications = applications;
        this.welcomes = welcomes;
        this.meetings = meetings;
    }

    Optional<Planned> meeting(Application it, PartnershipId partnership) {
        var newcomer = it.candidate().institution();
        if (newcomer == null) return Optional.empty();
        var convened = welcomes.of(partnership, newcomer);
        return meetings.stream().flatMap(one -> one.first(convened).stream()).findFirst();
    }

    /// By which day one is due: once the newcomer is a party and none is convened. Empty otherwise.
    Optional<LocalDate> due(Application it, PartnershipId partnership, LocalDate today) {
        if (it.state() != Application.State.DRAFTED) return Optional.empty();
        return applications
                .joinedOn(it.id(), today)
                .filter(_ -> meeting(it, partnership).isEmpty())
                .map(day -> day.plusDays(DAYS));
    }
}
