package pl.sciezka.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import pl.sciezka.kernel.Warsaw;

/// The clock of the tested program: the real one, until a test moves it ahead; it goes on from there. Each test class
/// begins with the real one.
public class ProgramClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /// To a moment in Polish time. Throws [IllegalArgumentException] for one that is over: what was written would lie
    /// in the future.
    public void moveTo(LocalDate day, LocalTime time) {
        var moment = day.atTime(time).atZone(Warsaw.ZONE).toInstant();
        if (moment.isBefore(instant())) throw new IllegalArgumentException(day + " " + time + " is over");
        ahead = Duration.between(Instant.now(), moment);
    }

    void goBack() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
