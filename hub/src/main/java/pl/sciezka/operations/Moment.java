package pl.sciezka.operations;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import pl.sciezka.kernel.Warsaw;

/// A moment as people in Poland read it, in names of files.
final class Moment {

    private static final DateTimeFormatter IN_NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private Moment() {}

    static String inName(Clock clock) {
        return IN_NAME.format(LocalDateTime.ofInstant(clock.instant(), Warsaw.ZONE));
    }
}
