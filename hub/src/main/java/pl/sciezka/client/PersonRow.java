package pl.sciezka.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;

/// A person in a list of the own institution.
public record PersonRow(
        PersonId id,
        String surname,
        String givenName,
        @Nullable Integer birthYear,
        @Nullable String gminaName,
        @Nullable String caseNumber,
        @Nullable LocalDate adviserSince,
        boolean guarded,
        long partners) {

    public String name() {
        return surname + " " + givenName;
    }

    @Override
    public String toString() {
        return "PersonRow[" + id.value() + "]";
    }
}
