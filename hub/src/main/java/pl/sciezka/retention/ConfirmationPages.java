package pl.sciezka.retention;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// Who confirmed a row of the table, and when: until then it carries the mark of the unconfirmed.
@Pages("/retention/classes/{category}/confirmation")
class ConfirmationPages {

    private final Categories categories;
    private final Clock clock;

    ConfirmationPages(Categories categories, Clock clock) {
        this.categories = categories;
        this.clock = clock;
    }

    record ConfirmationForm(String by, String number, String dated) {

        private static final int LONGEST = 200;

        ConfirmationForm {
            by = Typed.text(by);
            number = Typed.text(number);
            dated = Typed.text(dated);
        }

        FormErrors problems(LocalDate today) {
            return FormErrors.collect()
                    .when(by.isEmpty() || by.length() > LONGEST, "by", "retention.error.by")
                    .when(number.isEmpty() || number.length() > LONGEST, "number", "retention.error.number")
                    .when(Typed.day(dated).isEmpty(), "dated", "retention.error.dated")
                    .when(
                            Typed.day(dated).filter(it -> it.isAfter(today)).isPresent(),
                            "dated",
                            "retention.error.later")
                    .done();
        }
    }

    record ConfirmationEdit(Category category, ConfirmationForm form, FormErrors errors) implements FormPage {}

    @GetMapping
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.OWN_TASKS)
    ConfirmationEdit form(@PathVariable CategoryId category) {
        return new ConfirmationEdit(unconfirmed(category), new ConfirmationForm("", "", ""), FormErrors.none());
    }

    @PostMapping
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.OWN_TASKS)
    Page confirm(@PathVariable CategoryId category, ConfirmationForm form) {
        var row = unconfirmed(category);
        var errors = form.problems(Warsaw.today(clock));
        if (errors.any()) return new ConfirmationEdit(row, form, errors);
        var acting = CurrentActing.staff();
        var confirmed = categories.confirm(
                acting.institution(),
                category,
                new Category.Confirmation(
                        form.by(), form.number(), Typed.day(form.dated()).orElseThrow()),
                acting.staff(),
                clock.instant().atOffset(ZoneOffset.UTC));
        return Redirect.to("/retention/classes")
                .saying(confirmed ? "retention.class.confirmed" : "retention.class.confirmed-before");
    }

    private Category unconfirmed(CategoryId id) {
        return categories
                .find(CurrentActing.staff().institution(), id)
                .filter(it -> it.confirmation() == null)
                .orElseThrow(Absent::new);
    }
}
