package pl.sciezka.client;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;

/// A row of the institution's own list on its way to the record (wiersz listy).
public sealed interface ListedRow {

    /// As in [PersonData].
    String source();

    LocalDate asOf();

    /// What the row says of a person. `mark` by which the same row is known again; null when it is always to be read.
    record Told(PersonData person, @Nullable Mark mark) implements ListedRow {

        @Override
        public String source() {
            return person.source();
        }

        @Override
        public LocalDate asOf() {
            return person.asOf();
        }
    }

    /// Says the very same as a row that was taken over, and nothing was changed in that person's record since.
    record Known(PersonId person, String source, LocalDate asOf) implements ListedRow {}

    /// Stands for all that a row says (znak wiersza): the first 16 bytes of a keyed index, from which nobody can tell
    /// what was said. `person` is whom a known row means.
    record Mark(UUID value, @Nullable PersonId person) {}
}
