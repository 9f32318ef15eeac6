package pl.sciezka.client;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Days that support takes up for a client (dni zajęte wsparciem), contributed by modules that know them. Read as
/// [Alerts] are.
public interface SupportDays {

    /// `what` in words and by whom it is given; both days are counted, and `until` is null while nobody has named an
    /// end; `path` shows it.
    record Span(
            String what,
            InstitutionId by,
            LocalDate from,
            @Nullable LocalDate until,
            String path) {

        public boolean meets(Span other) {
            return (other.until == null || !from.isAfter(other.until)) && (until == null || !other.from.isAfter(until));
        }

        public boolean isOver(LocalDate today) {
            return until != null && until.isBefore(today);
        }

        @Override
        public String toString() {
            return "Span[" + path + "]";
        }
    }

    /// Support of kinds that may fill whole days, with a known first day.
    List<Span> wholeDays(PersonId own);
}
