package pl.sciezka.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.sheet.Cell;
import pl.sciezka.sheet.Limits;
import pl.sciezka.sheet.ListRow;

/// One row seen by the meaning of its columns. Gathers everything that is wrong with it, so that an office corrects a
/// row once and not field by field.
final class Fields {

    /// How lists say that there is nothing.
    private static final Set<String> NOTHING = Set.of(
            "-",
            "--",
            "—",
            "–",
            "brak",
            "brak danych",
            "nie ma",
            "nie posiada",
            "nie dotyczy",
            "b/d",
            "bd",
            "n/d",
            "nd",
            "x");

    private static final int LONGEST_NOTHING =
            NOTHING.stream().mapToInt(String::length).max().orElseThrow();

    private final ListRow row;
    private final Mapping mapping;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);

    Fields(ListRow row, Mapping mapping) {
        this.row = row;
        this.mapping = mapping;
        if (row.fault() != null)
            problem(
                    null,
                    switch (row.fault()) {
                        case OPEN_QUOTE -> ProblemKind.OPEN_QUOTE;
                        case TOO_WIDE -> ProblemKind.TOO_WIDE;
                        case TOO_LONG -> ProblemKind.ROW_TOO_LONG;
                    });
    }

    List<Problem> problems() {
        return problems;
    }

    Set<Remark> remarks() {
        return remarks;
    }

    void problem(@Nullable ListColumn column, ProblemKind kind, Object... details) {
        problems.add(Problem.of(column, kind, details));
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    boolean has(ListColumn column) {
        return mapping.has(column);
    }

    /// Blank where the list has no such column, where it says that there is nothing, and where the cell cannot be used
    /// (which is noted).
    Cell cell(ListColumn column) {
        var position = mapping.position(column);
        if (position.isEmpty()) return Cell.BLANK;
        return switch (row.cell(position.get())) {
            case Cell.Unusable it -> {
                unusable(column, it, row.address(position.get()));
                yield Cell.BLANK;
            }
            case Cell.Text(var text) when isNothing(text) -> Cell.BLANK;
            case Cell it -> it;
        };
    }

    private static boolean isNothing(String text) {
        return text.length() <= LONGEST_NOTHING && NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    /// The text of a field that may have at most so many characters; null when there is none.
    @Nullable
    String text(ListColumn column, int most) {
        var text = cell(column).shown();
        if (text.length() > most) problem(column, ProblemKind.TOO_LONG, text.length(), most);
        return text.isEmpty() || text.length() > most ? null : text;
    }

    /// Null when there is none or it is wrong, which is noted.
    @Nullable
    LocalDate day(ListColumn column) {
        var cell = cell(column);
        if (cell.isBlank()) return null;
        return switch (Days.read(cell)) {
            case Days.Reading.Day(var day)
            when day.getYear() < 1900 -> {
                problem(column, ProblemKind.BEFORE_1900);
                yield null;
            }
            case Days.Reading.Day(var day) -> day;
            case Days.Reading.Wrong(var kind) -> {
                problem(column, kind);
                yield null;
            }
        };
    }

    private void unusable(ListColumn column, Cell.Unusable cell, String address) {
        switch (cell.flaw()) {
            case FORMULA -> problem(column, ProblemKind.FORMULA, address);
            case ERROR_VALUE -> problem(column, ProblemKind.ERROR_VALUE, address);
            case CONTROL_CHARACTER -> problem(column, ProblemKind.CONTROL_CHARACTER, address);
            case DIRECTION_MARK -> problem(column, ProblemKind.DIRECTION_MARK, address);
            case LOST_LETTER -> problem(column, ProblemKind.LOST_LETTER, address);
            case TOO_LONG -> problem(column, ProblemKind.TOO_LONG, cell.length(), Limits.CELL_CHARS);
        }
    }
}
