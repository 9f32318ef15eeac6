package pl.sciezka.cooperation.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.partnership.Members;

/// Moves a meeting or calls it off: this one, or it and the rest of its series.
@Component
class ChangeMeetings {

    enum Result {
        DONE,
        /// somebody has changed one of them meanwhile; nothing of this was done
        OVERTAKEN,
        /// on one of the new days the convener is no member
        NO_MEMBER
    }

    private final Meetings meetings;
    private final Invitations invitations;
    private final Members members;
    private final Clock clock;

    ChangeMeetings(Meetings meetings, Invitations invitations, Members members, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.members = members;
        this.clock = clock;
    }

    /// The rest is laid out anew in the rhythm of the series, from the new day on.
    Result move(Meeting meeting, Slot slot, String place, boolean withRest) {
        var now = clock.instant();
        var moved = new ArrayList<Meeting>();
        for (var it : concerned(meeting, withRest))
            moved.add(it.moved(slot.on(day(meeting, it, slot.day())), place, now));
        for (var it : moved)
            if (!members.on(it.partnership(), it.slot().day()).contains(it.convener())) return Result.NO_MEMBER;
        for (var it : moved) {
            if (!meetings.change(it)) return Result.OVERTAKEN;
            invitations.askAgain(it.id(), it.convener());
        }
        return Result.DONE;
    }

    Result callOff(Meeting meeting, String why, boolean withRest) {
        for (var it : concerned(meeting, withRest))
            if (!meetings.change(it.calledOff(why, clock.instant()))) return Result.OVERTAKEN;
        return Result.DONE;
    }

    private LocalDate day(Meeting first, Meeting it, LocalDate newDay) {
        if (first.series() == null || it.series() == null) return newDay;
        var steps = it.series().number() - first.series().number();
        return meetings.rhythm(it.series().id()).day(newDay, steps);
    }

    private List<Meeting> concerned(Meeting meeting, boolean withRest) {
        var series = meeting.series();
        if (series == null || !withRest) return List.of(meeting);
        return meetings.ofSeries(series.id()).stream()
                .filter(it -> it.series() != null && it.series().number() >= series.number())
                .filter(it -> it.canChange(clock.instant()))
                .toList();
    }
}
