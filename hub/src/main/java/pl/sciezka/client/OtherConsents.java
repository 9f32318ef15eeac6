package pl.sciezka.client;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Consents that another module keeps, for the list of all consents of a client (zgody prowadzone gdzie indziej).
public interface OtherConsents {

    /// `what` is a message key; `path` leads to what the consent is for. The day `until` still counts.
    record Other(
            String what,
            InstitutionId holder,
            InstitutionId viewer,
            LocalDate givenOn,
            LocalDate until,
            @Nullable LocalDate withdrawnOn,
            String path) {

        public boolean countsOn(LocalDate day) {
            return withdrawnOn == null && !day.isBefore(givenOn) && !day.isAfter(until);
        }
    }

    /// Asked inside the page's transaction, for a person of the acting institution, given by it or used by it.
    List<Other> of(PersonId own);
}
