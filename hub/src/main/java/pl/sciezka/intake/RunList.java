package pl.sciezka.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.sciezka.client.ListTakeover;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.intake.Upload.State;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.sheet.ListFile;
import pl.sciezka.storage.Transactions;

/// Goes through a whole list, to check it or to take it over. Everything that it writes to the record is one
/// transaction; only its signs of life are written beside it.
@Component
class RunList {

    private static final Logger LOG = LoggerFactory.getLogger(RunList.class);

    private final Uploads uploads;
    private final UploadedFiles files;
    private final RefusedRows refusedRows;
    private final WorkFolder folder;
    private final ListTakeover takeover;
    private final Institutions institutions;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final EarlierLists earlier;
    private final Clock clock;

    RunList(
            Uploads uploads,
            UploadedFiles files,
            RefusedRows refusedRows,
            WorkFolder folder,
            ListTakeover takeover,
            Institutions institutions,
            Transactions transactions,
            ApplicationEventPublisher events,
            EarlierLists earlier,
            Clock clock) {
        this.uploads = uploads;
        this.files = files;
        this.refusedRows = refusedRows;
        this.folder = folder;
        this.takeover = takeover;
        this.institutions = institutions;
        this.transactions = transactions;
        this.events = events;
        this.earlier = earlier;
        this.clock = clock;
    }

    /// A sign of life while other lists are at work.
    void waiting(UploadId id, InstitutionId institution) {
        transactions.as(job(institution), () -> uploads.beat(id, 0));
    }

    void run(UploadId id, InstitutionId institution) {
        try {
            folder.file(file -> {
                transactions.as(job(institution), () -> files.copy(id, institution, file));
                transactions.as(job(institution), () -> throughAll(id, file));
                return id;
            });
        } catch (RuntimeException e) {
            LOG.warn("List {} was interrupted by {}", id.value(), e.getClass().getName());
            LOG.debug("Interrupted", e);
            transactions.as(job(institution), () -> uploads.interrupted(id));
        }
    }

    private void throughAll(UploadId id, Path file) {
        if (!uploads.lock(id)) return;
        var upload = uploads.find(id).orElseThrow();
        switch (upload.state()) {
            case State.Checking _ -> check(upload, file);
            case State.Running _ -> take(upload, file);
            case State.ToMap _, State.Checked _, State.Done _, State.Interrupted _, State.Dropped _ -> {}
        }
    }

    private void check(Upload upload, Path file) {
        var pass = pass(upload, takeover.comparing(upload.institution()), file);
        uploads.checked(upload, pass.counts(), pass.preview());
    }

    private void take(Upload upload, Path file) {
        var pass = pass(upload, takeover.taking(upload.institution(), earlier.sequel(upload)), file);
        var counts = pass.counts();
        uploads.done(upload.id(), counts);
        files.forget(upload.id());
        events.publishEvent(new ListTaken(upload.id(), upload.institution(), counts.added(), counts.changed()));
        LOG.info("List {} taken over: {} rows", upload.id().value(), counts.rows());
    }

    private ListPass pass(Upload upload, ListTakeover.Comparison comparison, Path file) {
        var today = Warsaw.today(clock);
        var area =
                institutions.find(upload.institution()).map(Institution::teryt).orElse(null);
        var mapping = Objects.requireNonNull(upload.mapping());
        var reading = new RowReading(mapping, Gminy.around(area), today, earlier.source(today));
        refusedRows.forget(upload.id());
        var pass = new ListPass(
                mapping,
                comparison,
                rows -> refusedRows.add(upload.id(), upload.institution(), rows),
                done -> beat(upload, done));
        new ListReading(open(file), upload.head().headings(), reading, comparison::mark).forEach(pass::row);
        pass.end();
        return pass;
    }

    private void beat(Upload upload, int done) {
        transactions.beside(job(upload.institution()), () -> uploads.beat(upload.id(), done));
    }

    private static ListFile open(Path file) {
        try {
            return ListFile.again(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Acting job(InstitutionId institution) {
        return new Acting.Job(institution, Purpose.OWN_TASKS);
    }
}
