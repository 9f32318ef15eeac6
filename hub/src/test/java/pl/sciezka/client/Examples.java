package pl.sciezka.client;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Pesel;

/// Invented persons for tests of all modules.
public final class Examples {

    private Examples() {}

    public static PersonData person(String surname, String givenName) {
        return person(surname, givenName, null);
    }

    /// Born on 4 May 1984; a number, when given, should say the same.
    public static PersonData person(String surname, String givenName, @Nullable Pesel pesel) {
        return new PersonData(
                new PersonData.Identity(surname, givenName, null, 1984, PersonData.Sex.F, null, "Trzebinia"),
                pesel,
                null,
                LocalDate.of(1984, 5, 4),
                null,
                new PersonData.Contact("600 000 000", null, "Trzebinia", null, null),
                null,
                List.of(),
                "test",
                LocalDate.of(2026, 11, 1));
    }
}
