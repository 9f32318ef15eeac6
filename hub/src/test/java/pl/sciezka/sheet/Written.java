package pl.sciezka.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files as programs write them, made byte by byte, and what reading them gives.
final class Written {

    static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private Written() {}

    static Path bytes(Path folder, byte... content) throws IOException {
        return Files.write(Files.createTempFile(folder, "list", ".any"), content);
    }

    static Path text(Path folder, String content, Charset charset) throws IOException {
        return bytes(folder, content.getBytes(charset));
    }

    static Path text(Path folder, String content) throws IOException {
        return text(folder, content, UTF_8);
    }

    static Path zip(Path folder, Map<String, String> parts) throws IOException {
        var file = Files.createTempFile(folder, "list", ".any");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }

    /// A workbook with one sheet, whose rows are given as XML.
    static Path workbook(Path folder, String rows, String... sharedTexts) throws IOException {
        return zip(folder, workbookParts(rows, sharedTexts));
    }

    static Map<String, String> workbookParts(String rows, String... sharedTexts) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", types(SHEET_TYPE));
        parts.put("xl/workbook.xml", """
                <workbook xmlns:r="http://x/r"><sheets><sheet name="Lista" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
        parts.put("xl/styles.xml", """
                <styleSheet><numFmts><numFmt numFmtId="164" formatCode="rrrr\\-mm\\-dd"/></numFmts>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>""");
        var texts = new StringBuilder("<sst>");
        for (var text : sharedTexts) texts.append("<si><t>").append(text).append("</t></si>");
        parts.put("xl/sharedStrings.xml", texts.append("</sst>").toString());
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    static String types(String mainType) {
        return "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + mainType + "\"/></Types>";
    }

    static List<ListRow> rows(Path file) throws IOException {
        return switch (ListFile.open(file)) {
            case ListFile.Opening.Opened(var list) -> rows(list);
            case ListFile.Opening.Refused(var why) -> throw new AssertionError("Refused: " + why);
        };
    }

    static List<ListRow> rows(ListFile list) {
        List<ListRow> rows = new ArrayList<>();
        list.forEach(rows::add);
        return rows;
    }

    /// What is seen in the cells of each row.
    static List<List<String>> shown(Path file) throws IOException {
        return rows(file).stream().map(Written::shown).toList();
    }

    static List<String> shown(ListRow row) {
        return row.cells().stream().map(Cell::shown).toList();
    }

    static Refusal refusal(Path file) throws IOException {
        return switch (ListFile.open(file)) {
            case ListFile.Opening.Opened _ -> throw new AssertionError("Opened");
            case ListFile.Opening.Refused(var why) -> why;
        };
    }
}
