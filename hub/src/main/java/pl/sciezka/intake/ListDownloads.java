package pl.sciezka.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.sheet.CsvWriting;
import pl.sciezka.sheet.ListWriting;
import pl.sciezka.sheet.WorkbookWriting;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Texts;

/// Files to take along: an empty list to fill in, and the refused rows to correct. In Polish, like the registers.
@Pages("/lists")
class ListDownloads {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");

    /// Two ways to write one thing are offered only when mapping.
    private static final Set<ListColumn> NOT_IN_TEMPLATE =
            Set.of(ListColumn.SURNAME_AND_NAME, ListColumn.NAME_AND_SURNAME);

    private final Uploads uploads;
    private final RefusedRows refusedRows;
    private final Texts texts;

    ListDownloads(Uploads uploads, RefusedRows refusedRows, Texts texts) {
        this.uploads = uploads;
        this.refusedRows = refusedRows;
        this.texts = texts;
    }

    @GetMapping("/template.xlsx")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    ResponseEntity<byte[]> template() throws IOException {
        var headings = new ArrayList<String>();
        for (var column : ListColumn.values())
            if (!NOT_IN_TEMPLATE.contains(column))
                headings.add(texts.text(Texts.POLISH, "ListColumn." + column.name()));
        var bytes = new ByteArrayOutputStream();
        try (var list = new WorkbookWriting(bytes, word("sheet"))) {
            list.row(headings);
        }
        return file(bytes, word("template-file") + ".xlsx", WORKBOOK);
    }

    @GetMapping("/{id}/refused.xlsx")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    ResponseEntity<byte[]> refusedWorkbook(@PathVariable UploadId id) throws IOException {
        return file(
                refused(id, out -> new WorkbookWriting(out, word("sheet"))), word("refused-file") + ".xlsx", WORKBOOK);
    }

    @GetMapping("/{id}/refused.csv")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    ResponseEntity<byte[]> refusedCsv(@PathVariable UploadId id) throws IOException {
        return file(refused(id, CsvWriting::new), word("refused-file") + ".csv", CSV);
    }

    private interface Format {
        ListWriting to(OutputStream out) throws IOException;
    }

    private ByteArrayOutputStream refused(UploadId id, Format format) throws IOException {
        var upload = uploads.find(id).orElseThrow(Absent::new);
        var rows = refusedRows.of(id, upload.institution(), 0);
        if (rows.isEmpty()) throw new Absent();
        var bytes = new ByteArrayOutputStream();
        try (var list = format.to(bytes)) {
            var refused =
                    new RefusedList(list, upload.head().headings().names(), new ProblemWords(texts, Texts.POLISH));
            for (var row : rows) refused.write(row);
        }
        return bytes;
    }

    private static ResponseEntity<byte[]> file(ByteArrayOutputStream bytes, String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes.toByteArray());
    }

    private String word(String name) {
        return texts.text(Texts.POLISH, "intake.download." + name);
    }
}
