package pl.sciezka.sheet;

import java.time.LocalDate;
import java.util.Optional;

/// A day as workbooks count it: 1 is 1 January 1900, and 60 is a 29 February 1900 that never was (ECMA-376 part 1,
/// 18.17.4.1).
public final class SerialDay {

    private static final int NEVER_WAS = 60;
    private static final int LAST = 2_958_465;

    private SerialDay() {}

    public static Optional<LocalDate> of(double serial) {
        if (!(serial >= 1 && serial < LAST + 1)) return Optional.empty();
        int days = (int) serial;
        if (days == NEVER_WAS) return Optional.empty();
        return Optional.of(LocalDate.of(1899, 12, days < NEVER_WAS ? 31 : 30).plusDays(days));
    }
}
