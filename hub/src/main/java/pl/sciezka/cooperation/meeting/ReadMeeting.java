package pl.sciezka.cooperation.meeting;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.sciezka.cooperation.CasesOfMeeting;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.partnership.Members;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// Reads a meeting for a page. Whoever was no member on its day finds nothing.
@Component
public class ReadMeeting {

    private final Meetings meetings;
    private final Members members;
    private final Names.Reading names;
    private final ObjectProvider<CasesOfMeeting> cases;
    private final Clock clock;

    ReadMeeting(
            Meetings meetings,
            Members members,
            Names.Reading names,
            ObjectProvider<CasesOfMeeting> cases,
            Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.names = names;
        this.cases = cases;
        this.clock = clock;
    }

    public MeetingHead head(MeetingId id) {
        var meeting = meetings.find(id).orElseThrow(Absent::new);
        var reader = CurrentActing.staff();
        var own = reader.institution();
        return new MeetingHead(
                meeting,
                members.name(meeting.partnership()).orElseThrow(Absent::new),
                names.all(),
                meeting.standing(clock.instant()),
                own,
                meeting.convener().equals(own),
                cases.stream()
                        .flatMap(it -> it.path(id, reader).stream())
                        .findFirst()
                        .orElse(null));
    }
}
