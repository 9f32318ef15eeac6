package pl.sciezka.cooperation.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.sciezka.cooperation.decision.Decision;
import pl.sciezka.cooperation.meeting.Meeting;
import pl.sciezka.cooperation.meeting.MeetingHead;
import pl.sciezka.institution.Colleague;
import pl.sciezka.kernel.StaffId;

/// Everything that the pages of the minutes show (protokół). `begun`: the meeting has begun and was not called off.
record MinutesView(
        MeetingHead head,
        List<Point> points,
        List<Present> present,
        List<Decision> decisions,
        Map<StaffId, Colleague> people,
        Attendances.@Nullable Closing closing,
        LocalDate today) {

    boolean begun() {
        return head.standing() == Meeting.Standing.RUNNING || head.standing() == Meeting.Standing.PAST;
    }

    boolean isOpen() {
        return closing == null;
    }

    /// Whether the reader's institution keeps these minutes and may write now.
    boolean writes() {
        return head.ours() && begun() && isOpen();
    }

    /// After closing there are only corrections, each with its reason.
    boolean corrects() {
        return head.ours() && begun() && !isOpen();
    }

    String name(@Nullable StaffId staff) {
        var person = staff == null ? null : people.get(staff);
        return person == null ? "" : person.name();
    }

    /// `Renata Palka, kierownik CAZ`, or the function that was typed.
    String who(Present it) {
        if (it.function() != null) return it.function();
        var person = it.staff() == null ? null : people.get(it.staff());
        return person == null ? "" : person.name() + ", " + person.position();
    }
}
