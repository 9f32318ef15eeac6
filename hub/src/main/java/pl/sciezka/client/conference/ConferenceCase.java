package pl.sciezka.client.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;

/// Case of a common client on the agenda of a meeting (sprawa): there it is a number alone. `openedOn`: the last day on
/// which the acting institution opened it, and `openToday`: whether that is today.
record ConferenceCase(
        CaseId id,
        MeetingId meeting,
        int number,
        CommonClientId client,
        InstitutionId addedBy,
        @Nullable LocalDate openedOn,
        boolean openToday) {

    String path() {
        return "/partnerships/meetings/" + meeting.value() + "/cases/" + id.value();
    }
}
