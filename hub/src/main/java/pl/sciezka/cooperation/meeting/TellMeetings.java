package pl.sciezka.cooperation.meeting;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.cooperation.DemonstrationMeetings;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.cooperation.MeetingStory;
import pl.sciezka.kernel.Acting;

/// Convenes and answers as the pages would, without their forms.
@Component
class TellMeetings implements DemonstrationMeetings {

    private final ConveneMeetings convene;
    private final Invitations invitations;

    TellMeetings(ConveneMeetings convene, Invitations invitations) {
        this.convene = convene;
        this.invitations = invitations;
    }

    @Override
    public MeetingId convene(MeetingStory it, Acting.Staff convener) {
        var first = new Slot(it.day(), it.from(), it.to());
        var rhythm = new Rhythm.Weeks(it.weeks());
        var wanted = new NewMeetings(
                it.partnership(),
                rhythm.times(it.day(), it.times()).stream().map(first::on).toList(),
                it.times() > 1 ? rhythm : null,
                it.place(),
                it.purpose(),
                null);
        return switch (convene.convene(wanted, convener)) {
            case ConveneMeetings.Result.Convened(var id) -> id;
            case ConveneMeetings.Result.NoMember(var day) -> throw new IllegalArgumentException("no member on " + day);
            case ConveneMeetings.Result.NobodyInvited(var day) ->
                throw new IllegalArgumentException("nobody to invite on " + day);
        };
    }

    @Override
    public void answer(MeetingId meeting, Acting.Staff guest) {
        invitations.answer(
                meeting, guest.institution(), Invitation.Answer.COMING, List.of(guest.staff()), guest.staff());
    }
}
