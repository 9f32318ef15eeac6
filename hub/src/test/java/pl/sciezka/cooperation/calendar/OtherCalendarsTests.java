package pl.sciezka.cooperation.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.sciezka.cooperation.meeting.Slot;

/// What another program's library makes of our files.
class OtherCalendarsTests {

    private static final Instant NOW = Instant.parse("2026-10-24T23:05:00Z");

    @Test
    void any_series_is_read_as_it_was_written_also_moved_and_called_off() {
        var seed = Long.getLong("seed", new Random().nextLong());
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var events = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(_ -> invented(random))
                    .toList();
            for (var file : List.of(CalendarFile.of(events, NOW), CalendarFile.feed(events, NOW))) {
                for (var line : file.split("\r\n"))
                    assertThat(line.getBytes(UTF_8).length).as("seed %s", seed).isLessThanOrEqualTo(75);
                assertThat(Ical4j.read(file))
                        .as("seed %s", seed)
                        .isEqualTo(
                                events.stream().map(OtherCalendarsTests::told).toList());
            }
        }
    }

    /// The night in which clocks are put back has the hour from two to three twice, the one in March not at all.
    @ParameterizedTest
    @CsvSource({
        "2026-10-24, 10:00, 12:00, 2026-10-24T08:00:00Z, 2026-10-24T10:00:00Z",
        "2026-10-25, 01:30, 03:30, 2026-10-24T23:30:00Z, 2026-10-25T02:30:00Z",
        "2026-10-25, 10:00, 12:00, 2026-10-25T09:00:00Z, 2026-10-25T11:00:00Z",
        "2027-03-27, 10:00, 12:00, 2027-03-27T09:00:00Z, 2027-03-27T11:00:00Z",
        "2027-03-28, 01:30, 03:30, 2027-03-28T00:30:00Z, 2027-03-28T01:30:00Z",
        "2027-03-28, 10:00, 12:00, 2027-03-28T08:00:00Z, 2027-03-28T10:00:00Z"
    })
    void the_hour_on_the_wall_stays_when_the_clocks_change(
            LocalDate day, LocalTime from, LocalTime to, Instant starts, Instant ends) {
        var slot = new Slot(day, from, to);
        var read = Ical4j.read(CalendarFile.feed(List.of(event(slot, 1, "Sala", false)), NOW))
                .getFirst();
        assertThat(read.starts()).isEqualTo(starts);
        assertThat(read.ends()).isEqualTo(ends);
    }

    @Test
    void a_feed_without_meetings_is_a_calendar_too() {
        assertThat(Ical4j.read(CalendarFile.feed(List.of(), NOW))).isEmpty();
    }

    private static CalendarEvent invented(Random random) {
        var day = LocalDate.of(2026, 10, 20).plusDays(random.nextInt(400));
        var from = LocalTime.of(6 + random.nextInt(10), random.nextInt(60));
        return event(
                new Slot(day, from, from.plusMinutes(15 + random.nextInt(300))),
                random.nextInt(9),
                typed(random),
                random.nextInt(4) == 0);
    }

    /// Letters of one to four octets, and what has a meaning in the format: all but the backslash, which this library
    /// takes for the beginning of a line break when one follows it.
    private static String typed(Random random) {
        var letters = "aą;,\"\n:źŻ𝄞 n".codePoints().toArray();
        var typed = new StringBuilder("x");
        for (int i = random.nextInt(200); i > 0; i--) typed.appendCodePoint(letters[random.nextInt(letters.length)]);
        return typed.append('x').toString();
    }

    private static CalendarEvent event(Slot slot, int sequence, String place, boolean calledOff) {
        return new CalendarEvent(
                UUID.randomUUID() + "@wspolna-sciezka",
                sequence,
                slot.starts(),
                slot.ends(),
                "Spotkanie: „Wspólny klient”; powiat, gminy",
                place,
                new UUID(1, 2),
                "OPS \"Zażółć\"",
                "https://hub.example.pl/partnerships/meetings/1",
                calledOff);
    }

    private static Ical4j.Event told(CalendarEvent it) {
        return new Ical4j.Event(
                it.uid(),
                it.sequence(),
                it.starts(),
                it.ends(),
                it.summary(),
                it.place(),
                it.calledOff() ? "CANCELLED" : "CONFIRMED");
    }
}
