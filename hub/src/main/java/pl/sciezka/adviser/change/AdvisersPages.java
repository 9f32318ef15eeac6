package pl.sciezka.adviser.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// Who is responsible for whom in the own institution: what the reader is asked to take over.
@Pages("/advisers")
class AdvisersPages {

    private final Changes changes;
    private final ChangeResponsibility change;
    private final OwnPersons persons;
    private final People people;

    AdvisersPages(Changes changes, ChangeResponsibility change, OwnPersons persons, People people) {
        this.changes = changes;
        this.change = change;
        this.persons = persons;
        this.people = people;
    }

    record Advisers(List<Change> asked, Map<PersonId, String> persons, People.Names names) implements Page {

        String person(Change it) {
            return persons.getOrDefault(Objects.requireNonNull(it.person()), "");
        }

        List<Option> options(Ui ui) {
            return asked.stream()
                    .map(it -> new Option(
                            it.id().toString(),
                            person(it),
                            ui.text("adviser.said", names.of(it.askedBy()), ui.time(it.askedAt()), it.words())))
                    .toList();
        }

        @Override
        public String toString() {
            return "Advisers[*]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Advisers show() {
        var reader = CurrentActing.staff();
        var asked = changes.askedOf(reader.institution()).stream()
                .filter(it -> it.matter() == Matter.OWN && it.isFor(reader.staff(), reader.institution()))
                .toList();
        var ids = asked.stream().map(Change::person).filter(Objects::nonNull).toList();
        return new Advisers(asked, persons.names(reader.institution(), ids), people.of(reader.institution(), asked));
    }

    /// Those that somebody answered meanwhile are left as they are.
    @PostMapping("/acceptance")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page accept(@RequestParam(name = "change", required = false) @Nullable List<UUID> chosen) {
        var reader = CurrentActing.staff();
        if (chosen == null) return Redirect.to("/advisers").saying("advisers.none-chosen");
        for (var id : chosen) change.accept(id, reader);
        return Redirect.to("/advisers").saying("advisers.accepted");
    }
}
