package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Period;
import pl.sciezka.partnership.Party.Arranged;

/// Arrangement about data (uzgodnienia o danych) of a party: as joint controller (art. 26 RODO) or as processor (art.
/// 28 RODO), from the day of its signature to the day before `to`. A party with a task of its own laid down in an act
/// needs none.
public record Arrangement(
        Kind kind,
        @Nullable LocalDate on,
        @Nullable LocalDate to,
        @Nullable String number,
        @Nullable String essence) {

    public static final Arrangement NONE = new Arrangement(Kind.NONE, null, null, null, null);

    /// What the arrangement makes of the party.
    public enum Kind {
        NONE,
        JOINT_CONTROLLERS,
        PROCESSING
    }

    public Arrangement {
        if (kind != Kind.NONE && on == null) throw new IllegalArgumentException("An arrangement without its day");
        if (on != null && to != null && !to.isAfter(on)) {
            throw new IllegalArgumentException("An arrangement that ends before it starts");
        }
    }

    /// A processing contract with no end.
    public static Arrangement processing(LocalDate on) {
        return new Arrangement(Kind.PROCESSING, on, null, null, null);
    }

    @Nullable
    public LocalDate lastDay() {
        return to == null ? null : to.minusDays(1);
    }

    List<Arranged> arranged() {
        return on == null ? List.of() : List.of(new Arranged(kind, new Period(on, to)));
    }

    public boolean isOverOn(LocalDate day) {
        return to != null && !to.isAfter(day);
    }

    /// When it is added on that day: nothing is opened for the days before.
    ///
    /// Throws [IllegalArgumentException] when it is over by then.
    Arranged arrangedFrom(LocalDate day) {
        if (on == null || isOverOn(day)) {
            throw new IllegalArgumentException("An arrangement that is over before it is added");
        }
        return new Arranged(kind, new Period(on.isAfter(day) ? on : day, to));
    }
}
