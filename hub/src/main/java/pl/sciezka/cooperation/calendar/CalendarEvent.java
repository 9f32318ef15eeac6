package pl.sciezka.cooperation.calendar;

import java.time.Instant;
import java.util.UUID;
import pl.sciezka.cooperation.meeting.Meeting;
import pl.sciezka.cooperation.meeting.Names;

/// A meeting as a calendar keeps it (wpis w kalendarzu). The purpose is typed by people and stays behind: a calendar
/// lies on telephones.
record CalendarEvent(
        String uid,
        int sequence,
        Instant starts,
        Instant ends,
        String summary,
        String place,
        UUID organizer,
        String organizerName,
        String url,
        boolean calledOff) {

    static CalendarEvent of(Meeting it, Names names, String summary, String origin) {
        return new CalendarEvent(
                it.id().value() + "@wspolna-sciezka",
                it.sequence(),
                it.slot().starts(),
                it.slot().ends(),
                summary,
                it.place(),
                it.convener().value(),
                names.of(it.convener()),
                origin + "/partnerships/meetings/" + it.id().value(),
                it.isCalledOff());
    }
}
