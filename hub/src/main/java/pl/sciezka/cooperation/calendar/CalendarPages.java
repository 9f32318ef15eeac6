package pl.sciezka.cooperation.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.cooperation.meeting.Meeting;
import pl.sciezka.cooperation.meeting.MeetingHead;
import pl.sciezka.cooperation.meeting.Meetings;
import pl.sciezka.cooperation.meeting.ReadMeeting;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.PublicOrigin;
import pl.sciezka.shell.Texts;

/// A meeting, or its whole series, as a file for a calendar. Read again after a change, it changes what is there.
@Pages("/partnerships/meetings/{id}")
class CalendarPages {

    static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");

    private final ReadMeeting read;
    private final Meetings meetings;
    private final PublicOrigin origin;
    private final Texts texts;
    private final Clock clock;

    CalendarPages(ReadMeeting read, Meetings meetings, PublicOrigin origin, Texts texts, Clock clock) {
        this.read = read;
        this.meetings = meetings;
        this.origin = origin;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/calendar.ics")
    @ForEverybody
    ResponseEntity<byte[]> one(@PathVariable MeetingId id, HttpServletRequest request) {
        var head = read.head(id);
        return file(head, List.of(head.meeting()), request);
    }

    @GetMapping("/series.ics")
    @ForEverybody
    ResponseEntity<byte[]> series(@PathVariable MeetingId id, HttpServletRequest request) {
        var head = read.head(id);
        var series = head.meeting().series();
        if (series == null) throw new Absent();
        return file(head, meetings.ofSeries(series.id()), request);
    }

    private ResponseEntity<byte[]> file(MeetingHead head, List<Meeting> some, HttpServletRequest request) {
        var summary = texts.text(Texts.POLISH, "cooperation.calendar.summary", head.partnership());
        var events = some.stream()
                .map(it -> CalendarEvent.of(it, head.names(), summary, origin.of(request)))
                .toList();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(texts.text(Texts.POLISH, "cooperation.calendar.file") + ".ics")
                                .build()
                                .toString())
                .body(CalendarFile.of(events, clock.instant()).getBytes(UTF_8));
    }
}
