package pl.sciezka.client.person;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.CorrectionReason;
import pl.sciezka.client.WhyTyped;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Texts;

/// Adding and correcting a person of the own institution by hand.
@Pages("/clients")
class PersonPages {

    private static final FormErrors ALREADY_HERE = FormErrors.of("pesel", "person.error.already-here");
    private static final FormErrors UNCHANGED = FormErrors.of("surname", "correction.error.unchanged");

    private final PersonDesk desk;
    private final CorrectPersons correct;
    private final Texts texts;
    private final Clock clock;

    PersonPages(PersonDesk desk, CorrectPersons correct, Texts texts, Clock clock) {
        this.desk = desk;
        this.correct = correct;
        this.texts = texts;
        this.clock = clock;
    }

    /// `person` is null while a new person is added; `version` is the one the form was opened with.
    record PersonEdit(@Nullable PersonId person, int version, PersonForm form, WhyTyped why, FormErrors errors)
            implements FormPage {

        static PersonEdit fresh(PersonForm form, FormErrors errors) {
            return new PersonEdit(null, 0, form, WhyTyped.empty(), errors);
        }

        @Override
        public String toString() {
            return "PersonEdit[*]";
        }
    }

    @GetMapping("/new")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    PersonEdit blank() {
        return PersonEdit.fresh(PersonForm.empty(), FormErrors.none());
    }

    @PostMapping("/new")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    Page add(@ModelAttribute PersonForm form) {
        var errors = form.errors(today()).done();
        if (errors.any()) return PersonEdit.fresh(form, errors);
        return switch (desk.add(form.recorded().data(texts, today()))) {
            case PersonDesk.Added.AlreadyHere _ -> PersonEdit.fresh(form, ALREADY_HERE);
            case PersonDesk.Added.Done it ->
                Redirect.to("/clients/" + it.person().value()).saying("person.added");
        };
    }

    @GetMapping("/{person}/edit")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    PersonEdit edit(@PathVariable PersonId person) {
        var current = desk.current(person);
        return new PersonEdit(person, current.version(), current.form(), WhyTyped.empty(), FormErrors.none());
    }

    /// Whoever changed nothing is told so, and not asked why.
    @PostMapping("/{person}/edit")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    Page correct(
            @PathVariable PersonId person,
            @RequestParam int version,
            @ModelAttribute PersonForm form,
            @ModelAttribute WhyTyped why) {
        var errors = correct.isUnchanged(person, form)
                ? UNCHANGED
                : form.errors(today()).and(why.errors(CorrectionReason.OFFERED)).done();
        if (!errors.any())
            errors = switch (correct.correct(person, version, form, why.given())) {
                case DONE -> FormErrors.none();
                case ALREADY_HERE -> ALREADY_HERE;
                case UNCHANGED, NOT_FITTING, OVERTAKEN, REMOVED -> UNCHANGED;
            };
        return errors.any()
                ? new PersonEdit(person, version, form, why, errors)
                : Redirect.to("/clients/" + person.value()).saying("person.corrected");
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }
}
