package pl.sciezka.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// XLSX in which all cells are text, so that no program turns a PESEL into a number or a case number into a day.
public final class WorkbookWriting implements ListWriting {

    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int FLUSH = 500;
    private static final double WIDTH = 18;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    public WorkbookWriting(OutputStream out, String sheetName) {
        workbook = new Workbook(out, "Wspolna Sciezka", "1.0");
        sheet = workbook.newWorksheet(sheetName);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (rows == 0) headings(cells);
        for (int i = 0; i < cells.size(); i++)
            if (!cells.get(i).isEmpty()) sheet.inlineString(rows, i, escaped(Neutral.neutralised(cells.get(i))));
        if (++rows % FLUSH == 0) sheet.flush();
    }

    /// What by chance looks like the escape of a character, see [WorkbookCell], is escaped itself.
    private static String escaped(String text) {
        return LIKE_AN_ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    private void headings(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.style(i).format("@").set();
            sheet.style(0, i).bold().format("@").set();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
