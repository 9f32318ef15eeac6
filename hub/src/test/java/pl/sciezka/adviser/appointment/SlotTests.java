package pl.sciezka.adviser.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "9:00, Chrzanów, 9:30, Chrzanów, true",
        "9:00, Chrzanów, 10:00, Chrzanów, false",
        "9:00, Chrzanów, 10:00, chrzanów, false",
        "9:00, Chrzanów, 10:00, Trzebinia, true",
        "9:00, Chrzanów, 11:59, Trzebinia, true",
        "9:00, Chrzanów, 12:00, Trzebinia, false",
        "14:59, Trzebinia, 12:00, Chrzanów, true",
        "15:00, Trzebinia, 12:00, Chrzanów, false"
    })
    void hours_clash_when_they_overlap_or_leave_no_time_to_travel(
            String from, String gmina, String otherFrom, String otherGmina, boolean clash) {
        var slot = slot(from, gmina);
        var other = slot(otherFrom, otherGmina);
        assertThat(slot.clashes(other)).isEqualTo(clash);
        assertThat(other.clashes(slot)).isEqualTo(clash);
    }

    @Test
    void on_another_day_nothing_clashes() {
        var next = new Slot(DAY.plusDays(1), LocalTime.of(9, 0), 60, "Chrzanów");
        assertThat(slot("9:00", "Chrzanów").clashes(next)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, INVITE", "1, 0, REMIND", "2, 0, SUMMON", "5, 1, SUMMON", "3, 2, INVITE"})
    void the_ladder_climbs_with_what_was_missed_and_ends(int missed, int summoned, Tone highest) {
        var ladder = new Ladder(missed, summoned);
        assertThat(ladder.highest()).isEqualTo(highest);
        assertThat(ladder.allows(Tone.INVITE)).isTrue();
        assertThat(ladder.tones()).endsWith(highest);
    }

    /// An hour long.
    private static Slot slot(String from, String gmina) {
        return new Slot(DAY, LocalTime.parse(from.length() == 4 ? "0" + from : from), 60, gmina);
    }
}
