package pl.sciezka.cooperation.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import pl.sciezka.kernel.Warsaw;

/// When a meeting is (termin): a day and hours as the clock on the wall shows them.
public record Slot(LocalDate day, LocalTime from, LocalTime to) {

    public Slot {
        if (!isPossible(day, from, to)) throw new IllegalArgumentException("A meeting ends after it begins");
    }

    /// An hour that the clock change leaves out begins and ends at the same moment.
    static boolean isPossible(LocalDate day, LocalTime from, LocalTime to) {
        return from.isBefore(to) && moment(day, from).isBefore(moment(day, to));
    }

    public Instant starts() {
        return moment(day, from);
    }

    public Instant ends() {
        return moment(day, to);
    }

    Slot on(LocalDate other) {
        return new Slot(other, from, to);
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, Warsaw.ZONE).toInstant();
    }
}
