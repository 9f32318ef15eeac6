package pl.sciezka.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.StaffId;

/// How long files of one class are kept (klasa z wykazu akt): from the institution's own list. `years` only for B and
/// BE; `confirmation` is null while nobody has entered who confirmed it.
record Category(
        CategoryId id,
        String sign,
        String kind,
        Letter letter,
        @Nullable Integer years,
        LocalDate validFrom,
        StaffId enteredBy,
        Instant enteredAt,
        @Nullable Confirmation confirmation) {

    /// By whom it was confirmed (potwierdzenie), with the number and day of the letter.
    record Confirmation(String by, String number, LocalDate dated) {}

    /// B5, BE10, A, Bc.
    String category() {
        return letter.sign() + (years == null ? "" : years);
    }

    /// The first year in which they may go: years are counted from 1 January of the year after the end.
    /// Bc is kept for no number of years. Empty for A: it never goes.
    Optional<Integer> proposedIn(int endedIn) {
        return switch (letter) {
            case A -> Optional.empty();
            case BC -> Optional.of(endedIn + 1);
            case B, BE -> Optional.of(endedIn + 1 + (years == null ? 0 : years));
        };
    }
}
