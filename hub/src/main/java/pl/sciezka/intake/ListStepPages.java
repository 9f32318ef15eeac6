package pl.sciezka.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.intake.Upload.State;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// The decisions about a list on its way: what its columns mean, to take it over, to give it up.
@Pages("/lists/{id}")
class ListStepPages {

    private final Uploads uploads;
    private final UploadedFiles files;
    private final RefusedRows refusedRows;
    private final MapColumns mapColumns;
    private final StartTakeover startTakeover;
    private final ListViews views;

    ListStepPages(
            Uploads uploads,
            UploadedFiles files,
            RefusedRows refusedRows,
            MapColumns mapColumns,
            StartTakeover startTakeover,
            ListViews views) {
        this.uploads = uploads;
        this.files = files;
        this.refusedRows = refusedRows;
        this.mapColumns = mapColumns;
        this.startTakeover = startTakeover;
        this.views = views;
    }

    /// The columns of a list that has been checked already.
    @GetMapping("/columns")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    Page columns(@PathVariable UploadId id) {
        var list = found(id);
        return switch (list.state()) {
            case State.ToMap _, State.Checked _, State.Interrupted _ -> views.columns(list);
            case State.Checking _, State.Running _, State.Done _, State.Dropped _ -> back(id);
        };
    }

    @PostMapping("/columns")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    Page map(@PathVariable UploadId id, @RequestParam Map<String, String> form) {
        var list = found(id);
        var chosen = chosen(list, form);
        return switch (mapColumns.map(list, chosen)) {
            case MapColumns.Mapped.Checking _, MapColumns.Mapped.TooLate _ -> back(id);
            case MapColumns.Mapped.Incomplete(var gaps) -> again(list, chosen, gaps, List.of());
            case MapColumns.Mapped.Twice(var columns) ->
                again(list, chosen, List.of(), columns.stream().sorted().toList());
        };
    }

    @PostMapping("/start")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    Page start(@PathVariable UploadId id) {
        var list = found(id);
        return switch (startTakeover.start(list)) {
            case RUNNING, NOT_READY -> back(id);
            case ANOTHER_RUNS ->
                switch (list.state()) {
                    case State.Checked it -> views.checked(list, it.counts(), true);
                    case State.Interrupted it -> views.checked(list, it.checked(), true);
                    case State.ToMap _, State.Checking _, State.Running _, State.Done _, State.Dropped _ -> back(id);
                };
        };
    }

    @PostMapping("/drop")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    Page drop(@PathVariable UploadId id) {
        if (!uploads.drop(found(id).id())) return back(id);
        files.forget(id);
        refusedRows.forget(id);
        return Redirect.to("/lists").saying("intake.dropped");
    }

    private Upload found(UploadId id) {
        return uploads.find(id)
                .filter(it -> !(it.state() instanceof State.Dropped))
                .orElseThrow(Absent::new);
    }

    private static Redirect back(UploadId id) {
        return Redirect.to("/lists/" + id.value());
    }

    /// Fields are named `c0`, `c1` … by position; what is not a column of the list is passed over.
    private static Map<Integer, ListColumn> chosen(Upload list, Map<String, String> form) {
        var chosen = new TreeMap<Integer, ListColumn>();
        for (int i = 0; i < list.head().headings().names().size(); i++) {
            var value = form.getOrDefault("c" + i, "");
            for (var column : ListColumn.values()) if (column.name().equals(value)) chosen.put(i, column);
        }
        return chosen;
    }

    private static Page again(
            Upload list, Map<Integer, ListColumn> chosen, List<Mapping.Gap> gaps, List<ListColumn> twice) {
        var errors = FormErrors.collect()
                .when(gaps.contains(Mapping.Gap.NO_SURNAME), "columns", "intake.columns.NO_SURNAME")
                .when(gaps.contains(Mapping.Gap.NO_GIVEN_NAME), "columns", "intake.columns.NO_GIVEN_NAME")
                .when(
                        gaps.contains(Mapping.Gap.NEITHER_PESEL_NOR_BIRTH_DATE),
                        "columns",
                        "intake.columns.NEITHER_PESEL_NOR_BIRTH_DATE")
                .when(!twice.isEmpty(), "columns", "intake.columns.twice")
                .done();
        return new ListViews.Columns(list, chosen, gaps, twice, errors);
    }
}
