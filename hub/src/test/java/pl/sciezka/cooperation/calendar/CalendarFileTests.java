package pl.sciezka.cooperation.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarFileTests {

    private static final Instant NOW = Instant.parse("2026-11-22T23:05:00Z");
    private static final Instant STARTS = Instant.parse("2027-03-25T09:00:00Z");

    @Test
    void whatever_is_typed_comes_back_letter_by_letter() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var letters = "aą;,\\\"\n:źŻ𝄞 n".codePoints().toArray();
        for (int i = 0; i < 500; i++) {
            var typed = new StringBuilder();
            for (int k = random.nextInt(200); k > 0; k--)
                typed.appendCodePoint(letters[random.nextInt(letters.length)]);
            var file = CalendarFile.of(List.of(event(typed.toString(), false)), NOW);
            assertThat(ReadBack.of(file).events.getFirst())
                    .as("seed " + seed)
                    .containsEntry("LOCATION", typed.toString());
            for (var line : file.split("\r\n"))
                assertThat(line.getBytes(UTF_8).length).as("seed " + seed).isLessThanOrEqualTo(75);
        }
    }

    @Test
    void a_meeting_is_told_in_utc_with_its_number_of_changes() {
        var read = ReadBack.of(CalendarFile.of(List.of(event("Sala", false)), NOW));
        assertThat(read.head).containsEntry("METHOD", "PUBLISH").containsEntry("VERSION", "2.0");
        assertThat(read.events.getFirst())
                .containsEntry("UID", "1@wspolna-sciezka")
                .containsEntry("SEQUENCE", "3")
                .containsEntry("DTSTART", "20270325T090000Z")
                .containsEntry("DTEND", "20270325T110000Z")
                .containsEntry("DTSTAMP", "20261122T230500Z")
                .containsEntry("STATUS", "CONFIRMED");
    }

    @Test
    void a_meeting_that_was_called_off_cancels_itself() {
        var read = ReadBack.of(CalendarFile.of(List.of(event("Sala", true)), NOW));
        assertThat(read.head).containsEntry("METHOD", "CANCEL");
        assertThat(read.events.getFirst()).containsEntry("STATUS", "CANCELLED").containsKey("ORGANIZER");
    }

    @Test
    void in_a_series_only_the_one_that_was_called_off_is_cancelled() {
        var read = ReadBack.of(CalendarFile.of(List.of(event("Sala", true), event("Sala", false)), NOW));
        assertThat(read.head).containsEntry("METHOD", "PUBLISH");
        assertThat(read.events).extracting(it -> it.get("STATUS")).containsExactly("CANCELLED", "CONFIRMED");
    }

    private static CalendarEvent event(String place, boolean calledOff) {
        return new CalendarEvent(
                "1@wspolna-sciezka",
                3,
                STARTS,
                STARTS.plusSeconds(7200),
                "Spotkanie",
                place,
                new UUID(1, 2),
                "OPS \"A\"",
                "https://hub.example.pl/meetings/1",
                calledOff);
    }
}
