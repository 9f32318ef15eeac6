package pl.sciezka.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.sheet.Cell;
import pl.sciezka.sheet.Limits;
import pl.sciezka.sheet.ListFile;
import pl.sciezka.sheet.ListRow;
import pl.sciezka.sheet.Refusal;

/// Takes a file that somebody brings: it becomes a list to be mapped, or is refused as a whole with advice.
@Component
class TakeFile {

    private static final Duration UNFINISHED = Duration.ofDays(1);
    static final Duration REFUSED_ROWS = Duration.ofDays(30);
    private static final int SAMPLES = 3;

    private final Uploads uploads;
    private final UploadedFiles files;
    private final Clock clock;

    TakeFile(Uploads uploads, UploadedFiles files, Clock clock) {
        this.uploads = uploads;
        this.files = files;
        this.clock = clock;
    }

    sealed interface Taken {
        record ToMap(UploadId id) implements Taken {}

        record Refused(Refusal why) implements Taken {}
    }

    Taken take(Path file, Acting.Staff staff) throws IOException {
        return switch (ListFile.open(file)) {
            case ListFile.Opening.Refused(var why) -> new Taken.Refused(why);
            case ListFile.Opening.Opened(var list) -> take(file, list, staff);
        };
    }

    private Taken take(Path file, ListFile list, Acting.Staff staff) throws IOException {
        var headings = Headings.of(list.head());
        var rows = list.head().stream()
                .filter(row -> row.number() > headings.row())
                .toList();
        int persons = list.rows() - (list.head().size() - rows.size());
        if (isTooWide(list, headings)) return new Taken.Refused(Refusal.TOO_MANY_COLUMNS);
        if (headings.names().size() < 2) return new Taken.Refused(Refusal.UNKNOWN_KIND);
        if (persons == 0) return new Taken.Refused(Refusal.EMPTY);
        if (persons > Limits.ROWS) return new Taken.Refused(Refusal.TOO_MANY_ROWS);
        var now = clock.instant();
        files.forgetOld(now.minus(UNFINISHED), now.minus(REFUSED_ROWS));
        var upload = new Upload(
                UploadId.next(),
                staff.institution(),
                staff.staff(),
                now,
                format(list.format()),
                persons,
                new Upload.Head(
                        headings,
                        rows.stream().limit(SAMPLES).map(TakeFile::shown).toList()),
                null,
                new Upload.State.ToMap());
        uploads.add(upload, Files.size(file), sha256(file));
        files.add(upload.id(), staff.institution(), file);
        return new Taken.ToMap(upload.id());
    }

    private static boolean isTooWide(ListFile list, Headings headings) {
        return list.head().stream()
                .anyMatch(row -> row.number() == headings.row() && row.fault() == ListRow.Fault.TOO_WIDE);
    }

    private static List<String> shown(ListRow row) {
        return row.cells().stream().map(Cell::shown).toList();
    }

    private static Upload.Format format(ListFile.Format format) {
        return switch (format) {
            case ListFile.Format.Text(var encoding) -> new Upload.Format(encoding, 0);
            case ListFile.Format.Sheet it -> new Upload.Format(null, it.others());
        };
    }

    private static byte[] sha256(Path file) throws IOException {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
