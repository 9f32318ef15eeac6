package pl.sciezka.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Pesel;

/// What is wrong with one field of a row (błąd w wierszu); without a column it concerns the row as a whole. Details are
/// row numbers, addresses of cells and lengths, never values.
record Problem(@Nullable ListColumn column, ProblemKind kind, List<String> details) {

    Problem {
        details = List.copyOf(details);
    }

    static Problem of(@Nullable ListColumn column, ProblemKind kind, Object... details) {
        return new Problem(column, kind, Stream.of(details).map(String::valueOf).toList());
    }

    static Problem ofPesel(Pesel.Problem problem) {
        return of(
                ListColumn.PESEL,
                switch (problem) {
                    case NOT_ELEVEN_DIGITS -> ProblemKind.NOT_ELEVEN_DIGITS;
                    case IMPOSSIBLE_DATE -> ProblemKind.IMPOSSIBLE_DATE;
                    case WRONG_CHECKSUM -> ProblemKind.WRONG_CHECKSUM;
                });
    }

    /// For keeping it: `PESEL:FORMULA:C12`.
    String code() {
        var parts = Stream.of(column == null ? "" : column.name(), kind.name());
        return Stream.concat(parts, details.stream()).collect(Collectors.joining(":"));
    }

    static Problem ofCode(String code) {
        var parts = Arrays.asList(code.split(":", -1));
        var column = parts.getFirst().isEmpty() ? null : ListColumn.valueOf(parts.getFirst());
        return new Problem(
                column, ProblemKind.valueOf(Objects.requireNonNull(parts.get(1))), parts.subList(2, parts.size()));
    }
}
