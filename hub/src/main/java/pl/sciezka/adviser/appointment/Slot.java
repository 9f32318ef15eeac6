package pl.sciezka.adviser.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import pl.sciezka.kernel.Warsaw;

/// When and in which gmina somebody is expected (termin): `minutes` from `from` on, on one day.
record Slot(LocalDate day, LocalTime from, int minutes, String gmina) {

    /// To get from one office to another, where nobody has a car: a custom of this program.
    static final Duration TRAVEL = Duration.ofHours(2);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    LocalTime until() {
        return from.plusMinutes(minutes);
    }

    /// `9:00–9:30`
    String hours() {
        return HOUR.format(from) + "–" + HOUR.format(until());
    }

    Instant starts() {
        return ZonedDateTime.of(day, from, Warsaw.ZONE).toInstant();
    }

    boolean overlaps(Slot other) {
        return day.equals(other.day) && from.isBefore(other.until()) && other.from.isBefore(until());
    }

    /// Nobody can be at both: at the same time, or in two gminy with too little time between.
    boolean clashes(Slot other) {
        if (!day.equals(other.day)) return false;
        if (overlaps(other)) return true;
        var between = from.isBefore(other.from)
                ? Duration.between(until(), other.from)
                : Duration.between(other.until(), from);
        return !gmina.equalsIgnoreCase(other.gmina) && between.compareTo(TRAVEL) < 0;
    }
}
