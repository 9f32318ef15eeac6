package pl.sciezka.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.sciezka.client.PersonData;
import pl.sciezka.kernel.Folding;

/// Rows about one person (powtórzenia): the second is refused. Two names with one PESEL are both refused, because
/// nobody here can tell whose number it is. All rows are noted first and judged afterwards.
final class Repeats {

    private final Map<String, First> byKey = new HashMap<>();

    private static final class First {
        final int row;
        final String name;
        int otherName;

        First(int row, String name) {
            this.row = row;
            this.name = name;
        }
    }

    void note(RowRead.Read read) {
        var name = name(read.person());
        var first = byKey.computeIfAbsent(key(read.person()), _ -> new First(read.row(), name));
        if (first.otherName == 0 && !first.name.equals(name)) first.otherName = read.row();
    }

    Optional<Problem> problemOf(RowRead.Read read) {
        var first = byKey.get(key(read.person()));
        if (first == null) return Optional.empty();
        boolean isFirst = first.row == read.row();
        if (first.otherName != 0)
            return Optional.of(Problem.of(
                    ListColumn.PESEL, ProblemKind.TWO_PERSONS_ONE_PESEL, isFirst ? first.otherName : first.row));
        if (isFirst) return Optional.empty();
        return Optional.of(
                read.person().pesel() != null
                        ? Problem.of(ListColumn.PESEL, ProblemKind.SAME_PESEL, first.row)
                        : Problem.of(null, ProblemKind.SAME_PERSON, first.row));
    }

    /// The number; for a person without one the name, birth date and document.
    private static String key(PersonData person) {
        if (person.pesel() != null) return person.pesel().value();
        var document = person.document() == null ? "" : person.document().number();
        return name(person) + "|" + person.birthDate() + "|" + document;
    }

    private static String name(PersonData person) {
        return Folding.fold(person.identity().surname()) + "|"
                + Folding.fold(person.identity().givenName());
    }
}
