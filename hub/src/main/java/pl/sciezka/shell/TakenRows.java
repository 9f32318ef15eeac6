package pl.sciezka.shell;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The rows of a list as they stand on the page, without marks: what is only spoken, buttons and columns of actions
/// stay on the page.
final class TakenRows {

    private static final String NOT_SHOWN = ".govuk-visually-hidden, .print-only, form, button, svg, template";
    private static final String APART = "p, li, div, dd, dt, br, .govuk-tag";
    /// Stands for the end of a part of a cell while spaces are made single.
    private static final String MARK = "\u001E";

    private final String list;
    private final List<List<String>> rows = new ArrayList<>();

    TakenRows(String list) {
        this.list = list;
    }

    boolean isOf(String list) {
        return this.list.equals(list);
    }

    /// One of several tables that are one list: its name goes into a first column.
    record Part(String heading, String name) {}

    void take(@Nullable Part part, List<Column> columns, Content content) {
        if (rows.isEmpty()) rows.add(row(part == null ? null : part.heading(), headings(columns)));
        var html = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(html));
        var body = Jsoup.parseBodyFragment("<table><tbody>" + html + "</tbody></table>");
        for (var row : body.select("body > table > tbody > tr"))
            rows.add(row(part == null ? null : part.name(), cells(row, columns)));
    }

    private static List<String> row(@Nullable String first, List<String> others) {
        var row = new ArrayList<String>();
        if (first != null) row.add(first);
        row.addAll(others);
        return row;
    }

    private static List<String> headings(List<Column> columns) {
        return columns.stream().filter(it -> !it.hidden()).map(Column::text).toList();
    }

    /// The headings, then a row for each row of the page; a list that the page does not have is empty.
    List<List<String>> rows() {
        return rows;
    }

    /// A row that says something about the file.
    List<String> last(String sentence) {
        var row = new ArrayList<>(Collections.nCopies(rows.getFirst().size(), ""));
        row.set(0, sentence);
        return row;
    }

    private static List<String> cells(Element row, List<Column> columns) {
        var cells = new ArrayList<String>();
        int at = 0;
        for (var cell : row.children()) {
            if (at >= columns.size() || !columns.get(at).hidden()) cells.add(text(cell));
            int span = span(cell);
            for (int i = 1; i < span; i++) cells.add("");
            at += span;
        }
        return cells;
    }

    private static int span(Element cell) {
        var span = cell.attr("colspan");
        return span.matches("[0-9]{1,2}") ? Math.max(1, Integer.parseInt(span)) : 1;
    }

    private static String text(Element cell) {
        cell.select(NOT_SHOWN).remove();
        for (var part : cell.select(APART)) {
            part.prependText(MARK);
            if (!part.tagName().equals("br")) part.appendText(MARK);
            else part.before(MARK);
        }
        var parts = cell.text().split(MARK);
        return String.join(
                "; ",
                List.of(parts).stream()
                        .map(it -> it.replace('\u00A0', ' ').strip())
                        .filter(it -> !it.isEmpty())
                        .toList());
    }
}
