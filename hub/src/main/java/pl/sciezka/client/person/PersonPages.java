package pl.sciezka.client.person;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    private final PersonDesk desk;
    private final Texts texts;
    private final Clock clock;

    PersonPages(PersonDesk desk, Texts texts, Clock clock) {
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
    }

    /// `person` is null while a new person is added; `version` is the one the form was opened with.
    record PersonEdit(@Nullable PersonId person, int version, PersonForm form, FormErrors errors) implements FormPage {

        @Override
        public String toString() {
            return "PersonEdit[*]";
        }
    }

    @GetMapping("/new")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    PersonEdit blank() {
        return new PersonEdit(null, 0, PersonForm.empty(), FormErrors.none());
    }

    @PostMapping("/new")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    Page add(@ModelAttribute PersonForm form) {
        var errors = form.errors(today());
        if (errors.any()) return new PersonEdit(null, 0, form, errors);
        return switch (desk.add(form.data(clock, source()))) {
            case PersonDesk.Added.AlreadyHere _ ->
                new PersonEdit(null, 0, form, FormErrors.of("pesel", "person.error.already-here"));
            case PersonDesk.Added.Done it ->
                Redirect.to("/clients/" + it.person().value()).saying("person.added");
        };
    }

    @GetMapping("/{person}/edit")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    PersonEdit edit(@PathVariable PersonId person) {
        var current = desk.current(person);
        return new PersonEdit(person, current.version(), current.form(), FormErrors.none());
    }

    @PostMapping("/{person}/edit")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    Page correct(@PathVariable PersonId person, @RequestParam int version, @ModelAttribute PersonForm form) {
        var errors = form.errors(today());
        if (errors.any()) return new PersonEdit(person, version, form, errors);
        return switch (desk.correct(person, version, form.data(clock, source()))) {
            case PersonDesk.Added.AlreadyHere _ ->
                new PersonEdit(person, version, form, FormErrors.of("pesel", "person.error.already-here"));
            case PersonDesk.Added.Done _ ->
                Redirect.to("/clients/" + person.value()).saying("person.corrected");
        };
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }

    /// Records are kept in Polish whatever language the page had.
    private String source() {
        return texts.text(Texts.POLISH, "person.source.typed");
    }
}
