package pl.sciezka.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// What a worker recognises an own person by (skrócone dane osoby).
public record PersonCard(
        PersonId id,
        String surname,
        String givenName,
        @Nullable LocalDate birthDate,
        @Nullable String gminaName,
        @Nullable String telephone,
        @Nullable String caseNumber,
        boolean hasPesel,
        @Nullable StaffId adviser,
        boolean guarded,
        boolean left) {

    /// As lists put it.
    public String surnameFirst() {
        return surname + " " + givenName;
    }

    public String name() {
        return givenName + " " + surname;
    }

    @Override
    public String toString() {
        return "PersonCard[" + id.value() + "]";
    }
}
