package pl.sciezka.cooperation.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.Members;

/// Convenes a meeting, or each meeting of a series, and invites to it.
@Component
class ConveneMeetings {

    sealed interface Result {
        record Convened(MeetingId first) implements Result {}

        /// On this day the convener belongs to the partnership no longer, or not yet.
        record NoMember(LocalDate day) implements Result {}

        /// None of those chosen is a member on this day.
        record NobodyInvited(LocalDate day) implements Result {}
    }

    private final Meetings meetings;
    private final Invitations invitations;
    private final Members members;

    ConveneMeetings(Meetings meetings, Invitations invitations, Members members) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.members = members;
    }

    Result convene(NewMeetings wanted, Acting.Staff by) {
        for (var slot : wanted.slots()) {
            var there = members.on(wanted.partnership(), slot.day());
            if (!there.contains(by.institution())) return new Result.NoMember(slot.day());
            if (invited(wanted, there, by).size() < 2) return new Result.NobodyInvited(slot.day());
        }
        var rhythm = wanted.rhythm();
        var series = rhythm == null ? null : UUID.randomUUID();
        if (rhythm != null && series != null) meetings.add(series, by.institution(), rhythm);
        var added = new ArrayList<MeetingId>();
        for (int number = 1; number <= wanted.slots().size(); number++) {
            var meeting = new Meeting(
                    MeetingId.next(),
                    wanted.partnership(),
                    by.institution(),
                    by.staff(),
                    series == null ? null : new Meeting.InSeries(series, number),
                    wanted.slots().get(number - 1),
                    wanted.place(),
                    wanted.purpose(),
                    new Meeting.State.Standing(),
                    0);
            add(
                    meeting,
                    invited(
                            wanted,
                            members.on(wanted.partnership(), meeting.slot().day()),
                            by),
                    wanted.invited() == null);
            added.add(meeting.id());
        }
        return new Result.Convened(added.getFirst());
    }

    private void add(Meeting meeting, Set<InstitutionId> invited, boolean everybody) {
        meetings.add(meeting, everybody);
        invitations.invite(meeting.id(), invited);
        invitations.answer(
                meeting.id(),
                meeting.convener(),
                Invitation.Answer.COMING,
                List.of(meeting.convenedBy()),
                meeting.convenedBy());
    }

    /// The convener is there in any case.
    private static Set<InstitutionId> invited(NewMeetings wanted, Set<InstitutionId> there, Acting.Staff by) {
        var invited = new LinkedHashSet<>(there);
        if (wanted.invited() != null)
            invited.removeIf(
                    it -> !it.equals(by.institution()) && !wanted.invited().contains(it));
        return invited;
    }
}
