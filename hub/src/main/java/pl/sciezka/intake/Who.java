package pl.sciezka.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.PersonData;
import pl.sciezka.kernel.Folding;
import pl.sciezka.kernel.Pesel;

/// Whom a row names, as far as two rows can be about one person.
record Who(
        String surname,
        String givenName,
        @Nullable Pesel pesel,
        @Nullable LocalDate birthDate,
        String document) {

    static Who of(PersonData person) {
        var identity = person.identity();
        return new Who(
                identity.surname(),
                identity.givenName(),
                person.pesel(),
                person.birthDate(),
                person.document() == null ? "" : person.document().number());
    }

    /// The number; for a person without one the name, birth date and document.
    String key() {
        return pesel != null ? pesel.value() : folded(name()) + "|" + birthDate + "|" + document;
    }

    String name() {
        return surname + "|" + givenName;
    }

    static boolean sameName(String one, String other) {
        return one.equals(other) || folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        int between = name.indexOf('|');
        return Folding.fold(name.substring(0, between)) + "|" + Folding.fold(name.substring(between + 1));
    }

    @Override
    public String toString() {
        return "Who[*]";
    }
}
