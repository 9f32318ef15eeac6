package pl.sciezka.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import pl.sciezka.kernel.Folding;
import pl.sciezka.sheet.ListRow;

/// Headings of a list (nagłówki): in which row they stand and what they say; row 0 when the list has none.
record Headings(int row, List<String> names) {

    /// Columns that the program itself adds to a list of refused rows; never read.
    static final Set<String> OWN = Set.of("nr wiersza", "pole", "powod");

    Headings {
        names = List.copyOf(names);
    }

    /// Among the first rows the one with most known headings; titles above it are passed over. A list without any
    /// known heading has none, if its first row already holds a number or a day.
    static Headings of(List<ListRow> first) {
        var best = first.stream()
                .max(Comparator.comparingLong(Headings::known))
                .orElseThrow(() -> new IllegalArgumentException("A list has rows"));
        if (known(best) > 0) return new Headings(best.number(), names(best));
        var widest = first.stream()
                .max(Comparator.comparingInt(row -> row.cells().size()))
                .orElseThrow();
        boolean data =
                widest.cells().stream().anyMatch(cell -> cell.shown().chars().anyMatch(Character::isDigit));
        return data ? new Headings(0, letters(widest.cells().size())) : new Headings(widest.number(), names(widest));
    }

    /// What the same export has next month, whatever the order of its columns.
    String fingerprint() {
        var set = new TreeSet<String>();
        for (var name : names)
            if (!Folding.fold(name).isEmpty() && !OWN.contains(Folding.fold(name))) set.add(Folding.fold(name));
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", set).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long known(ListRow row) {
        var headings = new HashSet<ListColumn>();
        for (var cell : row.cells()) Guess.exactly(cell.shown()).ifPresent(headings::add);
        return headings.size();
    }

    private static List<String> names(ListRow row) {
        return row.cells().stream().map(cell -> cell.shown()).toList();
    }

    private static List<String> letters(int columns) {
        return IntStream.range(0, columns).mapToObj(ListRow::letters).toList();
    }
}
