package pl.sciezka.cooperation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;

/// Reads an iCalendar file as another program does, by its own library, which also says whether it is valid.
final class Ical4j {

    record Event(String uid, int sequence, Instant starts, Instant ends, String summary, String place, String status) {}

    private Ical4j() {}

    static List<Event> read(String file) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(file));
            var result = calendar.validate(true);
            assertThat(result.hasErrors()).as("%s", result).isFalse();
            return calendar.<VEvent>getComponents("VEVENT").stream()
                    .map(Ical4j::event)
                    .toList();
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
    }

    private static Event event(VEvent it) {
        return new Event(
                value(it, "UID"),
                Integer.parseInt(value(it, "SEQUENCE")),
                Instant.from(it.getDateTimeStart().getDate()),
                Instant.from(it.getDateTimeEnd().getDate()),
                value(it, "SUMMARY"),
                value(it, "LOCATION"),
                value(it, "STATUS"));
    }

    private static String value(VEvent it, String property) {
        return it.getProperty(property).orElseThrow().getValue();
    }
}
