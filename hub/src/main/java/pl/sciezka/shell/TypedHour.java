package pl.sciezka.shell;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// An hour as people type it: 9, 9:30, 09.30.
public final class TypedHour {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");

    private TypedHour() {}

    public static Optional<LocalTime> read(String typed) {
        var hour = HOUR.matcher(typed.strip());
        if (!hour.matches()) return Optional.empty();
        int hours = Integer.parseInt(hour.group(1));
        int minutes = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
        return hours > 23 || minutes > 59 ? Optional.empty() : Optional.of(LocalTime.of(hours, minutes));
    }
}
