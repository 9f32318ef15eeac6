package pl.sciezka.retention;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// The institution's table of classes: what applies, what applied, and a new row.
@Pages("/retention/classes")
class CategoryPages {

    private final Categories categories;
    private final ReadCalendar readCalendar;
    private final Staff staff;
    private final Clock clock;

    CategoryPages(Categories categories, ReadCalendar readCalendar, Staff staff, Clock clock) {
        this.categories = categories;
        this.readCalendar = readCalendar;
        this.staff = staff;
        this.clock = clock;
    }

    record CategoryList(List<Category> rows, ClassTable table, Staff.Names names) implements Page {}

    record CategoryEdit(CategoryForm form, List<String> kinds, FormErrors errors) implements FormPage {}

    @GetMapping
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.OWN_TASKS)
    CategoryList list() {
        var rows = categories.of(CurrentActing.staff().institution());
        return new CategoryList(
                rows, ClassTable.of(rows), staff.names(rows.stream().map(Category::enteredBy)));
    }

    @GetMapping("/new")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.OWN_TASKS)
    CategoryEdit newForm(@RequestParam(required = false) @Nullable String kind) {
        return new CategoryEdit(CategoryForm.empty(kind), readCalendar.kinds(), FormErrors.none());
    }

    @PostMapping("/new")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.OWN_TASKS)
    Page add(CategoryForm form) {
        var errors = form.problems(readCalendar.kinds(), Warsaw.today(clock));
        if (errors.any()) return new CategoryEdit(form, readCalendar.kinds(), errors);
        var acting = CurrentActing.staff();
        categories.add(acting.institution(), form.category(acting.staff(), clock.instant()));
        return Redirect.to("/retention/classes").saying("retention.class.added");
    }
}
