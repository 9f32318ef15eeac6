package pl.sciezka.client.conference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;

/// Case of a common client on the agenda of a meeting (sprawa): there it is a number alone. `openedAt`: since when the
/// acting institution has it open.
record ConferenceCase(
        CaseId id,
        MeetingId meeting,
        int number,
        CommonClientId client,
        InstitutionId addedBy,
        @Nullable Instant openedAt) {

    String path() {
        return "/partnerships/meetings/" + meeting.value() + "/cases/" + id.value();
    }
}
