package pl.sciezka.client.conference;

import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.client.DemonstrationConferences;
import pl.sciezka.cooperation.CaseMeetings;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;

/// Puts cases on agendas as the page would, without its form.
@Component
class TellConferences implements DemonstrationConferences {

    private final ConferenceCases cases;
    private final CaseMeetings meetings;

    TellConferences(ConferenceCases cases, CaseMeetings meetings) {
        this.cases = cases;
        this.meetings = meetings;
    }

    @Override
    public void put(MeetingId meeting, Set<InstitutionId> together, Acting.Staff by) {
        cases.firstWith(by.institution(), together)
                .ifPresent(client -> cases.add(meeting, meetings.add(meeting, by), client, by));
    }
}
