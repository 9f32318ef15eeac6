package pl.sciezka.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Role;

/// What has ended in the own institution and when (sprawy zakończone), contributed by modules. Days and ids only.
public interface ClosedMatters {

    /// `person` is whom it is about in the own list, for the journal; null when it has none.
    record Matter(
            UUID id, LocalDate ended, String path, @Nullable PersonId person) {}

    /// Stays the same for ever; `retention.kind.<kind>` is what people call it.
    String kind();

    /// Who may open the paths.
    Set<Role> readers();

    /// How many ended on a day.
    record Ended(LocalDate day, int count) {}

    /// Of each day on which something ended, once.
    List<Ended> days(InstitutionId own);

    /// Those that ended from `from` on and before `until`, by day.
    List<Matter> between(InstitutionId own, LocalDate from, LocalDate until, int limit, int offset);
}
