package pl.sciezka.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Rows about one person (powtórzenia): the second is refused. Two names with one PESEL are both refused, because
/// nobody here can tell whose number it is. All rows are noted first and judged afterwards.
final class Repeats {

    private final Map<String, First> byKey = new HashMap<>();
    private final Set<Integer> concerned = new HashSet<>();

    private static final class First {
        final int row;
        final String name;
        int otherName;

        First(int row, String name) {
            this.row = row;
            this.name = name;
        }
    }

    void note(int row, Who who) {
        var first = byKey.computeIfAbsent(who.key(), _ -> new First(row, who.name()));
        if (first.row == row) return;
        concerned.add(first.row);
        concerned.add(row);
        if (first.otherName == 0 && !Who.sameName(first.name, who.name())) first.otherName = row;
    }

    /// Whether another row names the same person as this one.
    boolean concern(int row) {
        return concerned.contains(row);
    }

    Optional<Problem> problemOf(int row, Who who) {
        if (!concern(row)) return Optional.empty();
        var first = byKey.get(who.key());
        if (first == null) return Optional.empty();
        boolean isFirst = first.row == row;
        if (first.otherName != 0)
            return Optional.of(Problem.of(
                    ListColumn.PESEL, ProblemKind.TWO_PERSONS_ONE_PESEL, isFirst ? first.otherName : first.row));
        if (isFirst) return Optional.empty();
        return Optional.of(
                who.pesel() != null
                        ? Problem.of(ListColumn.PESEL, ProblemKind.SAME_PESEL, first.row)
                        : Problem.of(null, ProblemKind.SAME_PERSON, first.row));
    }
}
