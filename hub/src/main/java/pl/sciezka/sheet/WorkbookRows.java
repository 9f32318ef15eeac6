package pl.sciezka.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.sheet.Cell.Flaw;
import pl.sciezka.sheet.ListRow.Fault;

/// Rows of one sheet. A cell that cannot be read costs only its row. No library reads here: those at hand stop the
/// whole sheet at one bad cell, and a made-up address such as `ZZZZZZ1` lets them reserve all memory.
final class WorkbookRows implements RowSource {

    private static final int LAST_ROW = 1_048_576;

    private final Workbook workbook;
    private final GuardedXml xml;
    private int number;

    private WorkbookRows(Workbook workbook, GuardedXml xml) {
        this.workbook = workbook;
        this.xml = xml;
    }

    /// Takes the workbook over and closes it.
    static WorkbookRows open(Workbook workbook, Workbook.Sheet sheet) throws IOException {
        var xml = workbook.parts.xml(sheet.part(), Limits.INFLATED_BYTES);
        if (xml == null) throw new Unreadable(Refusal.DAMAGED);
        return new WorkbookRows(workbook, xml);
    }

    @Override
    public @Nullable ListRow next() {
        while (xml.next() && !xml.isEnd("sheetData")) {
            if (xml.isStart("row")) {
                var row = row();
                if (row != null) return row;
            }
        }
        return null;
    }

    private @Nullable ListRow row() {
        int declared = wholeNumber(xml.attribute("r"));
        number = declared > number && declared <= LAST_ROW ? declared : number + 1;
        List<Cell> cells = new ArrayList<>();
        boolean tooWide = false;
        int column = -1;
        while (xml.next() && !xml.isEnd("row")) {
            if (!xml.isStart("c")) continue;
            int addressed = columnOf(xml.attribute("r"));
            column = addressed >= 0 ? addressed : column + 1;
            var cell = cell();
            if (cell.isBlank()) continue;
            if (column >= Limits.COLUMNS) tooWide = true;
            else set(cells, column, cell);
        }
        if (cells.isEmpty() && !tooWide) return null;
        return new ListRow(number, cells, tooWide ? Fault.TOO_WIDE : null);
    }

    private static void set(List<Cell> cells, int column, Cell cell) {
        while (cells.size() <= column) cells.add(Cell.BLANK);
        cells.set(column, cell);
    }

    private Cell cell() {
        var type = xml.attribute("t") instanceof String t ? t : "n";
        int style = wholeNumber(xml.attribute("s"));
        boolean formula = false;
        var value = "";
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("f")) formula = true;
            else if (xml.isStart("v")) value = text("v");
            else if (xml.isStart("is")) value = SharedTexts.richText(xml, "is");
        }
        var cell = WorkbookCell.read(workbook, type, style, value);
        return formula ? new Cell.Unusable(Flaw.FORMULA, cell.shown(), value.length()) : cell;
    }

    private String text(String element) {
        var text = new StringBuilder();
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isText() && text.length() <= Limits.LONGEST_CELL) xml.appendText(text);
        }
        return text.toString();
    }

    /// -1 when it is missing or no number.
    private static int wholeNumber(@Nullable String attribute) {
        if (attribute == null || attribute.isEmpty() || attribute.length() > 9) return -1;
        int value = 0;
        for (int i = 0; i < attribute.length(); i++) {
            int digit = attribute.charAt(i) - '0';
            if (digit < 0 || digit > 9) return -1;
            value = value * 10 + digit;
        }
        return value;
    }

    /// The column of an address such as `AB12`, counted from 0; beyond all limits when made up; -1 when missing.
    private static int columnOf(@Nullable String address) {
        if (address == null) return -1;
        int column = 0;
        for (int i = 0; i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z'; i++) {
            if (column <= Limits.COLUMNS) column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    @Override
    public void close() throws IOException {
        xml.close();
        workbook.close();
    }
}
