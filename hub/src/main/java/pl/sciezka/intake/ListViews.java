package pl.sciezka.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import pl.sciezka.intake.Upload.State;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;

/// Which page a list shows in its state.
@Component
class ListViews {

    private static final int REFUSED = 50;

    private final Uploads uploads;
    private final RefusedRows refusedRows;
    private final MapColumns mapColumns;
    private final Journal journal;
    private final Clock clock;

    ListViews(Uploads uploads, RefusedRows refusedRows, MapColumns mapColumns, Journal journal, Clock clock) {
        this.uploads = uploads;
        this.refusedRows = refusedRows;
        this.mapColumns = mapColumns;
        this.journal = journal;
        this.clock = clock;
    }

    /// What do the columns mean, by position? `gaps` and `twice` say why the last answer was not enough.
    record Columns(
            Upload list,
            Map<Integer, ListColumn> chosen,
            List<Mapping.Gap> gaps,
            List<ListColumn> twice,
            FormErrors errors)
            implements FormPage {}

    /// How far it is; `secondsLeft` is 0 while nobody can tell.
    record Working(Upload list, boolean taking, int done, long secondsLeft) implements Page {}

    /// A refused row with the name that stands in it.
    record RefusedLine(int row, String name, List<Problem> problems) {}

    record Checked(Upload list, Counts counts, Preview preview, List<RefusedLine> refused, boolean anotherRuns)
            implements Page {
        @Override
        public HttpStatus status() {
            return anotherRuns ? HttpStatus.CONFLICT : HttpStatus.OK;
        }
    }

    record Done(Upload list, Counts counts, Instant at, List<RefusedLine> refused, Instant refusedUntil)
            implements Page {}

    record Interrupted(Upload list, Counts counts) implements Page {}

    Page of(Upload list) {
        return switch (list.state()) {
            case State.ToMap _ -> columns(list);
            case State.Checking it -> new Working(list, false, it.done(), 0);
            case State.Running it -> new Working(list, true, it.done(), secondsLeft(list, it));
            case State.Checked it -> checked(list, it.counts(), false);
            case State.Done it ->
                new Done(
                        list,
                        it.counts(),
                        it.at(),
                        refused(list),
                        list.uploadedAt().plus(TakeFile.REFUSED_ROWS));
            case State.Interrupted it -> new Interrupted(list, it.checked());
            case State.Dropped _ -> throw new Absent();
        };
    }

    Columns columns(Upload list) {
        return new Columns(list, mapColumns.proposed(list).meanings(), List.of(), List.of(), FormErrors.none());
    }

    Page checked(Upload list, Counts counts, boolean anotherRuns) {
        var preview = uploads.preview(list).orElse(new Preview(List.of(), List.of()));
        var seen = preview.unnamed().stream()
                .map(it -> new Seen(new PersonId(it.person()), list.institution()))
                .toList();
        if (!seen.isEmpty()) journal.looked("journal.list-preview", seen);
        return new Checked(list, counts, preview, refused(list), anotherRuns);
    }

    private List<RefusedLine> refused(Upload list) {
        return refusedRows.of(list.id(), list.institution(), REFUSED).stream()
                .map(row -> new RefusedLine(row.number(), name(list.mapping(), row.cells()), row.problems()))
                .toList();
    }

    private static String name(@Nullable Mapping mapping, List<String> cells) {
        return mapping == null ? "" : mapping.nameIn(cells);
    }

    private long secondsLeft(Upload list, State.Running running) {
        if (running.done() == 0) return 0;
        var elapsed = Duration.between(running.startedAt(), clock.instant()).toMillis();
        return Math.max(1, elapsed * (list.rows() - running.done()) / running.done() / 1000);
    }
}
