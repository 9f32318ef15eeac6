package pl.sciezka.cooperation.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.partnership.PartnershipId;

/// Meeting (spotkanie) of the members of a partnership. `sequence` rises with each change, so that calendars follow and
/// nobody changes what somebody else has changed meanwhile.
public record Meeting(
        MeetingId id,
        PartnershipId partnership,
        InstitutionId convener,
        StaffId convenedBy,
        @Nullable InSeries series,
        Slot slot,
        String place,
        String purpose,
        State state,
        int sequence) {

    /// Which one of which series.
    public record InSeries(UUID id, int number) {}

    public sealed interface State {
        record Standing() implements State {}

        record CalledOff(String why) implements State {}
    }

    /// Where a meeting stands for its readers.
    public enum Standing {
        COMING,
        RUNNING,
        PAST,
        CALLED_OFF
    }

    public Standing standing(Instant now) {
        return switch (state) {
            case State.CalledOff _ -> Standing.CALLED_OFF;
            case State.Standing _ when now.isBefore(slot.starts()) -> Standing.COMING;
            case State.Standing _ when now.isBefore(slot.ends()) -> Standing.RUNNING;
            case State.Standing _ -> Standing.PAST;
        };
    }

    boolean canChange(Instant now) {
        return standing(now) == Standing.COMING;
    }

    Meeting moved(Slot other, String elsewhere, Instant now) {
        if (!canChange(now)) throw new IllegalStateException("Only a coming meeting is moved");
        return new Meeting(
                id, partnership, convener, convenedBy, series, other, elsewhere, purpose, state, sequence + 1);
    }

    Meeting calledOff(String why, Instant now) {
        if (!canChange(now)) throw new IllegalStateException("Only a coming meeting is called off");
        return new Meeting(
                id,
                partnership,
                convener,
                convenedBy,
                series,
                slot,
                place,
                purpose,
                new State.CalledOff(why),
                sequence + 1);
    }

    public boolean isCalledOff() {
        return state instanceof State.CalledOff;
    }

    @Nullable
    String why() {
        return state instanceof State.CalledOff(var why) ? why : null;
    }
}
