package pl.sciezka.retention;

import java.time.Instant;
import java.time.LocalDate;
import pl.sciezka.kernel.StaffId;

/// What somebody decided about a group of ended matters (decyzja): only added, the last one counts.
sealed interface Decision {

    Mark mark();

    /// Which group, by whom and when.
    record Mark(String kind, LocalDate validFrom, int endedIn, StaffId by, Instant at) {

        boolean isAbout(Category category, int year) {
            return kind.equals(category.kind()) && validFrom.equals(category.validFrom()) && endedIn == year;
        }
    }

    /// Kept longer, to be looked at again in that year.
    record PutOff(Mark mark, String reason, int untilYear) implements Decision {}

    /// The archive's consent to the disposal (zgoda archiwum), with its number and day.
    record Consent(Mark mark, String number, LocalDate dated) implements Decision {}
}
