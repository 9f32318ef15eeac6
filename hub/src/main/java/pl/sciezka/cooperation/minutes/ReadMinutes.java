package pl.sciezka.cooperation.minutes;

import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.cooperation.decision.Decision;
import pl.sciezka.cooperation.decision.Decisions;
import pl.sciezka.cooperation.meeting.ReadMeeting;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;

/// Reads the minutes of a meeting with all that belongs to them.
@Component
class ReadMinutes {

    private final ReadMeeting meetings;
    private final Points points;
    private final Attendances attendances;
    private final Decisions decisions;
    private final Colleagues colleagues;
    private final Clock clock;

    ReadMinutes(
            ReadMeeting meetings,
            Points points,
            Attendances attendances,
            Decisions decisions,
            Colleagues colleagues,
            Clock clock) {
        this.meetings = meetings;
        this.points = points;
        this.attendances = attendances;
        this.decisions = decisions;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    MinutesView read(MeetingId id) {
        var head = meetings.head(id);
        var said = points.of(id);
        var present = attendances.of(id);
        var decided = decisions.of(id);
        var closing = attendances.closing(id).orElse(null);
        Stream<@Nullable StaffId> staff = Stream.of(
                        said.stream().flatMap(it -> it.notes().stream()).map(Note::by),
                        present.stream().map(Present::staff),
                        decided.stream().map(Decision::staff),
                        Stream.ofNullable(closing).map(Attendances.Closing::by))
                .flatMap(it -> it);
        return new MinutesView(
                head,
                said,
                present,
                decided,
                colleagues.of(staff.filter(Objects::nonNull).collect(Collectors.toSet())),
                closing,
                Warsaw.today(clock));
    }
}
