package pl.sciezka.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Folding;
import pl.sciezka.kernel.Pesel;

/// What one institution knows a person by (cechy osoby), on the way to being compared with another one's list. Lives in
/// memory for a moment; nobody outside this module can look into it, and it is never stored, sent or logged.
public final class Features {

    private final @Nullable Pesel pesel;
    private final String foldedName;
    private final @Nullable LocalDate birthDate;

    Features(@Nullable Pesel pesel, String surname, String givenName, @Nullable LocalDate birthDate) {
        this.pesel = pesel;
        this.foldedName = Folding.fold(surname + " " + givenName);
        this.birthDate = birthDate;
    }

    @Nullable
    Pesel pesel() {
        return pesel;
    }

    String foldedName() {
        return foldedName;
    }

    @Nullable
    LocalDate birthDate() {
        return birthDate;
    }

    @Override
    public String toString() {
        return "Features[*]";
    }
}
