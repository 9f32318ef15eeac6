package pl.sciezka.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;
import pl.sciezka.storage.Transactions;

/// Bringing the office's own list: choosing a file, and wherever a list is on its way.
@Pages("/lists")
class ListPages {

    private static final int PAST = 10;
    private static final Duration MOMENT = Duration.ofMillis(700);

    private final Uploads uploads;
    private final TakeFile takeFile;
    private final WorkFolder folder;
    private final ListViews views;
    private final Liveness liveness;
    private final ListWork work;
    private final Colleagues colleagues;
    private final Transactions transactions;

    ListPages(
            Uploads uploads,
            TakeFile takeFile,
            WorkFolder folder,
            ListViews views,
            Liveness liveness,
            ListWork work,
            Colleagues colleagues,
            Transactions transactions) {
        this.uploads = uploads;
        this.takeFile = takeFile;
        this.folder = folder;
        this.views = views;
        this.liveness = liveness;
        this.work = work;
        this.colleagues = colleagues;
        this.transactions = transactions;
    }

    /// A list brought before, and by whom.
    record Past(Upload list, @Nullable String who) {}

    record NewList(List<Past> past, FormErrors errors) implements FormPage {}

    @GetMapping
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    NewList choose() {
        return newList(FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    Page bring(@RequestParam MultipartFile file) {
        if (!Typed.chosen(file)) return newList(wrongFile("intake.file.none"));
        return switch (folder.file(path -> taken(file, path))) {
            case TakeFile.Taken.ToMap(var id) -> Redirect.to("/lists/" + id.value());
            case TakeFile.Taken.Refused(var why) -> newList(wrongFile("intake.file." + why.name()));
        };
    }

    @GetMapping("/{id}")
    @ForThoseWhoServe(value = Purpose.OWN_TASKS, oneTransaction = false)
    Page show(@PathVariable UploadId id) {
        work.await(id, MOMENT);
        return transactions.as(
                CurrentActing.staff(),
                () -> views.of(uploads.find(id).map(liveness::settled).orElseThrow(Absent::new)));
    }

    private TakeFile.Taken taken(MultipartFile file, Path path) throws IOException {
        file.transferTo(path);
        return takeFile.take(path, CurrentActing.staff());
    }

    private static FormErrors wrongFile(String key) {
        return FormErrors.of("file", key);
    }

    private NewList newList(FormErrors errors) {
        var lists = uploads.recent(PAST).stream().map(liveness::settled).toList();
        var staff = lists.stream().map(Upload::staff).collect(Collectors.toSet());
        Map<StaffId, Colleague> names = colleagues.of(staff);
        return new NewList(
                lists.stream()
                        .map(list -> new Past(list, name(names.get(list.staff()))))
                        .toList(),
                errors);
    }

    private static @Nullable String name(@Nullable Colleague colleague) {
        return colleague == null ? null : colleague.name();
    }
}
