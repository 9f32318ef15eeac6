package pl.sciezka.cooperation.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Writes iCalendar (RFC 5545). Times are in UTC, so that no rule of clock changes has to travel along.
final class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    /// A single meeting that was called off is a cancellation; everything else is told as it stands (RFC 5546).
    static String of(List<CalendarEvent> events, Instant written) {
        boolean cancels = events.size() == 1 && events.getFirst().calledOff();
        return written(cancels ? "CANCEL" : "PUBLISH", events, written);
    }

    /// What a calendar reads again and again: always as it stands.
    static String feed(List<CalendarEvent> events, Instant written) {
        return written("PUBLISH", events, written);
    }

    private static String written(String method, List<CalendarEvent> events, Instant written) {
        var file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Wspolna Sciezka//Spotkania//PL");
        file.line("METHOD:" + method);
        if (events.isEmpty()) file.universalTime();
        events.forEach(it -> file.event(it, written));
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void event(CalendarEvent it, Instant written) {
        line("BEGIN:VEVENT");
        line("UID:" + it.uid());
        line("SEQUENCE:" + it.sequence());
        line("DTSTAMP:" + UTC.format(written));
        line("DTSTART:" + UTC.format(it.starts()));
        line("DTEND:" + UTC.format(it.ends()));
        line("SUMMARY:" + escaped(it.summary()));
        line("LOCATION:" + escaped(it.place()));
        line("ORGANIZER;CN=\"" + quoted(it.organizerName()) + "\":urn:uuid:" + it.organizer());
        line("URL:" + it.url());
        line("STATUS:" + (it.calledOff() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    /// A calendar without any component is none (RFC 5545, 3.6): where there is no meeting, it says what times are in.
    private void universalTime() {
        line("BEGIN:VTIMEZONE");
        line("TZID:UTC");
        line("BEGIN:STANDARD");
        line("DTSTART:19700101T000000");
        line("TZOFFSETFROM:+0000");
        line("TZOFFSETTO:+0000");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /// A quoted parameter knows no escape: what would end it is left out.
    private static String quoted(String text) {
        return text.replaceAll("[\"\\p{Cntrl}]", "");
    }

    /// No line is longer than 75 octets; a letter of several octets is never cut.
    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            var shown = Character.toString(letter);
            int length = shown.getBytes(UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(shown);
            octets += length;
            at += Character.charCount(letter);
        }
        text.append("\r\n");
    }
}
