package pl.sciezka.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Days as offices count them (dzień urzędowy): in Polish time, wherever the program runs.
public final class Warsaw {

    public static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private Warsaw() {}

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /// The moment at which a day begins.
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
