package pl.sciezka.intake;

import java.util.List;
import java.util.Map;
import pl.sciezka.sheet.ListRow;

/// All that a row says about its person, as one text: the columns that mean something, in their order, and what their
/// reading rests on. What stands beside them in the file says nothing.
final class Said {

    /// To be raised whenever rows are read in another way, so that no row counts as known that was read in the old one.
    private static final int WAY_OF_READING = 1;

    private static final char BETWEEN = '\u001F';

    private final String before;
    private final List<Map.Entry<ListColumn, Integer>> columns;

    Said(Mapping mapping, String area) {
        before = "" + WAY_OF_READING + BETWEEN + area + BETWEEN;
        columns = mapping.positions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    String of(ListRow row) {
        var text = new StringBuilder(256).append(before).append(row.fault());
        for (var column : columns) {
            var cell = row.cell(column.getValue());
            if (!cell.isBlank())
                text.append(BETWEEN)
                        .append(column.getKey().name())
                        .append(cell.getClass().getSimpleName().charAt(0))
                        .append(cell.shown());
        }
        return text.toString();
    }
}
