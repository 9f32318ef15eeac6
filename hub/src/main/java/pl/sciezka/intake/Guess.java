package pl.sciezka.intake;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Folding;
import pl.sciezka.kernel.Pesel;

/// Guesses what the columns of a list mean: from their headings, and a PESEL from the values themselves.
final class Guess {

    /// A heading with one of these words is about somebody or something else.
    private static final Set<String> OTHERS = Set.of(
            "rodowe",
            "rodowy",
            "panienskie",
            "poprzednie",
            "matki",
            "ojca",
            "malzonka",
            "meza",
            "zony",
            "dziecka",
            "opiekuna",
            "pracownika",
            "doradcy",
            "pracodawcy",
            "decyzji",
            "wystawienia",
            "waznosci",
            "koresp",
            "korespondencyjny");

    private static final Map<String, ListColumn> BY_HEADING = new HashMap<>();

    static {
        for (var column : ListColumn.values())
            for (var heading : column.headings())
                if (BY_HEADING.put(heading, column) != null) throw new IllegalStateException(heading);
    }

    private Guess() {}

    static Optional<ListColumn> exactly(String heading) {
        return Optional.ofNullable(BY_HEADING.get(Folding.fold(heading)));
    }

    /// Each column of the list once, with its position.
    static Map<ListColumn, Integer> of(Headings headings, List<List<String>> samples) {
        var guess = new EnumMap<ListColumn, Integer>(ListColumn.class);
        for (int i = 0; i < headings.names().size(); i++) {
            int position = i;
            exactly(headings.names().get(i)).ifPresent(column -> guess.putIfAbsent(column, position));
        }
        for (int i = 0; i < headings.names().size(); i++) {
            var column =
                    guess.containsValue(i) ? null : bySomeWords(headings.names().get(i));
            if (column != null) guess.putIfAbsent(column, i);
        }
        for (int i = 0; i < headings.names().size() && !guess.containsKey(ListColumn.PESEL); i++) {
            if (!guess.containsValue(i) && holdsPesels(i, samples)) guess.put(ListColumn.PESEL, i);
        }
        return guess;
    }

    /// The longest known heading among the words of this one: `Data urodzenia klienta`.
    private static @Nullable ListColumn bySomeWords(String heading) {
        var words = " " + Folding.fold(heading) + " ";
        if (Headings.OWN.contains(words.strip()) || OTHERS.stream().anyMatch(word -> words.contains(" " + word + " ")))
            return null;
        return BY_HEADING.keySet().stream()
                .filter(known -> known.length() > 3 && words.contains(" " + known + " "))
                .max(Comparator.comparingInt(String::length))
                .map(BY_HEADING::get)
                .orElse(null);
    }

    private static boolean holdsPesels(int position, List<List<String>> samples) {
        var values = samples.stream()
                .filter(row -> position < row.size() && !row.get(position).isBlank())
                .map(row -> row.get(position))
                .toList();
        long valid = values.stream().filter(it -> Pesel.problemOf(it).isEmpty()).count();
        return valid > 1 && valid * 2 > values.size();
    }
}
