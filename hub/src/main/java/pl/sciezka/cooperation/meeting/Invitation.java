package pl.sciezka.cooperation.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Invitation (zaproszenie) of one institution, and its answer when there is one.
public record Invitation(
        MeetingId meeting,
        InstitutionId institution,
        @Nullable Answer answer,
        List<StaffId> who,
        Instant askedAt) {

    public enum Answer {
        COMING,
        NOT_COMING
    }
}
