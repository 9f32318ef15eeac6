package pl.sciezka.discovery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.StaffId;

/// Possible breach (możliwe naruszenie ochrony danych) to be judged by the data-protection officer after a link was
/// undone. `judgement` is null while it waits.
record BreachTask(UndoneLink link, Instant dueAt, @Nullable Judgement judgement) {

    /// Art. 33 RODO: 72 hours to the supervisory authority from becoming aware. Counted here from the earliest moment
    /// possible, the undoing itself.
    static final Duration TIME_TO_REPORT = Duration.ofHours(72);

    record Judgement(boolean breach, String description, LocalDate on, StaffId by) {}
}
