package pl.sciezka.client;

import java.time.LocalDate;
import java.util.List;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Days that support takes up for a client (dni zajęte wsparciem), contributed by modules that know them. Read as
/// [Alerts] are.
public interface SupportDays {

    /// `what` in words and by whom it is given; both days are counted; `path` shows it.
    record Span(String what, InstitutionId by, LocalDate from, LocalDate until, String path) {

        public boolean meets(Span other) {
            return !from.isAfter(other.until) && !other.from.isAfter(until);
        }

        @Override
        public String toString() {
            return "Span[" + path + "]";
        }
    }

    /// Support of kinds that may fill whole days, with a known last day.
    List<Span> wholeDays(PersonId own);
}
