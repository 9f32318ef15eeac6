package pl.sciezka.client;

import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;

/// An own person in brief: of whom one speaks, and how to reach him or her. A guarded one is opened to nobody.
public record PersonBrief(
        PersonId id,
        String surname,
        String givenName,
        @Nullable Integer birthYear,
        @Nullable String gminaName,
        @Nullable String telephone,
        boolean guarded) {

    @Override
    public String toString() {
        return "PersonBrief[" + id.value() + "]";
    }
}
