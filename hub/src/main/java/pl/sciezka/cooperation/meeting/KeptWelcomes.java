package pl.sciezka.cooperation.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.partnership.WelcomeMeetings;

/// Tells of meetings that were convened to welcome a newcomer.
@Component
class KeptWelcomes implements WelcomeMeetings {

    private final Meetings meetings;

    KeptWelcomes(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<Planned> first(Collection<UUID> wanted) {
        return wanted.stream()
                .flatMap(it -> meetings.find(new MeetingId(it)).stream())
                .filter(it -> it.state() instanceof Meeting.State.Standing)
                .map(it -> new Planned(
                        it.slot().day(), "/partnerships/meetings/" + it.id().value()))
                .min(Comparator.comparing(Planned::day));
    }
}
