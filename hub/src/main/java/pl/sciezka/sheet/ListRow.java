package pl.sciezka.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row (wiersz) with the number that Excel shows beside it. Blank rows are not given.
public record ListRow(
        int number, List<Cell> cells, @Nullable Fault fault) {

    public ListRow {
        cells = List.copyOf(cells);
    }

    /// What is wrong with the row as a whole.
    public enum Fault {
        /// a quotation mark that is never closed
        OPEN_QUOTE,
        /// more cells than [Limits#COLUMNS]
        TOO_WIDE,
        /// one line longer than a row may be
        TOO_LONG
    }

    /// The cell in a column counted from 0; blank where the row ends earlier.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /// The address that Excel gives to a cell of this row: `C12`.
    public String address(int column) {
        return letters(column) + number;
    }

    /// The letters that Excel gives to a column counted from 0: `A`, `Z`, `AA`.
    public static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    @Override
    public String toString() {
        return "ListRow[" + number + "]";
    }
}
