package pl.sciezka.partnership.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.ArrangementFiles;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// Attaches the signed arrangement of a party as a PDF, in the place of one attached before, as long as the document is
/// drawn up. What was signed with the document stays.
@Component
class AttachArrangement {

    /// 5 MB; the table says the same
    static final int MOST = 5 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final Drafts drafts;
    private final ArrangementFiles files;
    private final Clock clock;

    AttachArrangement(Drafts drafts, ArrangementFiles files, Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.clock = clock;
    }

    enum Result {
        DONE,
        NONE_CHOSEN,
        SEVERAL,
        EMPTY,
        TOO_LARGE,
        NO_PDF
    }

    Result attach(DraftId id, InstitutionId party, List<MultipartFile> brought) {
        hold(id);
        var chosen = brought.stream().filter(Typed::chosen).toList();
        if (chosen.isEmpty()) return Result.NONE_CHOSEN;
        if (chosen.size() > 1) return Result.SEVERAL;
        var file = chosen.getFirst();
        if (file.isEmpty()) return Result.EMPTY;
        if (file.getSize() > MOST) return Result.TOO_LARGE;
        var content = read(file);
        if (!Arrays.equals(content, 0, Math.min(PDF.length, content.length), PDF, 0, PDF.length)) return Result.NO_PDF;
        files.attach(id.value(), party, content, CurrentActing.staff(), clock.instant());
        return Result.DONE;
    }

    void remove(DraftId id, InstitutionId party) {
        hold(id);
        files.remove(id.value(), party);
    }

    /// Two who attach at once wait for each other, and nobody puts the draft forward meanwhile.
    private void hold(DraftId id) {
        var _ = drafts.locked(id)
                .filter(it -> it.state() == DraftState.DRAWN_UP)
                .orElseThrow(Absent::new);
    }

    private static byte[] read(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
