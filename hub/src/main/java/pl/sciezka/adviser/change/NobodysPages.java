package pl.sciezka.adviser.change;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.adviser.AdviserTabs;
import pl.sciezka.client.OwnAdvisers;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.institution.Colleague;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.CardTab;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// Clients whom nobody leads (bez doradcy): a coordinator asks a colleague to take several over.
@Pages("/advisers/nobodys")
class NobodysPages {

    private static final int AT_ONCE = 50;

    private final OwnAdvisers advisers;
    private final OwnPersons persons;
    private final Takers takers;
    private final Cases cases;
    private final Changes changes;
    private final ChangeResponsibility change;
    private final People people;

    NobodysPages(
            OwnAdvisers advisers,
            OwnPersons persons,
            Takers takers,
            Cases cases,
            Changes changes,
            ChangeResponsibility change,
            People people) {
        this.changes = changes;
        this.people = people;
        this.advisers = advisers;
        this.persons = persons;
        this.takers = takers;
        this.cases = cases;
        this.change = change;
    }

    /// `loads` are how many each leads already; `asked` what waits for somebody's answer.
    record Nobodys(
            List<CardTab.Tab> tabs,
            List<PersonId> shown,
            Map<PersonId, String> names,
            long all,
            List<Colleague> staff,
            Map<StaffId, Long> loads,
            Map<PersonId, Change> asked,
            People.Names people,
            Set<PersonId> chosen,
            @Nullable String taker,
            @Nullable String words,
            FormErrors errors)
            implements FormPage {

        List<Option> options(Ui ui) {
            return staff.stream()
                    .map(it -> new Option(
                            it.staff().value().toString(),
                            ui.text(
                                    "advisers.with-load",
                                    it.name(),
                                    ui.count("advisers.load", loads.getOrDefault(it.staff(), 0L)))))
                    .toList();
        }

        List<Option> people(Ui ui) {
            return shown.stream()
                    .map(it -> new Option(it.value().toString(), names.getOrDefault(it, ""), waits(it, ui)))
                    .toList();
        }

        private @Nullable String waits(PersonId person, Ui ui) {
            var open = asked.get(person);
            return open == null ? null : ui.text("advisers.waits", people.of(open.taker()), ui.time(open.askedAt()));
        }

        Set<String> chosenIds() {
            var ids = new HashSet<String>();
            chosen.forEach(it -> ids.add(it.value().toString()));
            return ids;
        }

        @Override
        public String toString() {
            return "Nobodys[" + all + "]";
        }
    }

    @GetMapping
    @Access(
            roles = {Role.COORDINATOR},
            purpose = Purpose.JOINT_SERVICE)
    Nobodys show() {
        return page(Set.of(), null, null, FormErrors.none());
    }

    @PostMapping
    @Access(
            roles = {Role.COORDINATOR},
            purpose = Purpose.JOINT_SERVICE)
    Page ask(
            @RequestParam(name = "person", required = false) @Nullable List<PersonId> chosen,
            @RequestParam(required = false) @Nullable String taker,
            @RequestParam(required = false) @Nullable String words) {
        var reader = CurrentActing.staff();
        var persons = chosen == null ? Set.<PersonId>of() : new HashSet<>(chosen);
        var to = takers.ours(reader.institution()).stream()
                .filter(it -> it.staff().value().toString().equals(taker))
                .findFirst();
        var why = Typed.text(words);
        var errors = FormErrors.collect()
                .when(persons.isEmpty(), "person", "advisers.error.person")
                .when(to.isEmpty(), "taker", "adviser.error.taker")
                .when(why.isEmpty(), "words", "adviser.error.words")
                .when(why.length() > Change.LONGEST, "words", "adviser.error.words-long")
                .done();
        if (errors.any()) return page(persons, taker, words, errors);
        var who = new ChangeResponsibility.Taker(
                reader.institution(), to.orElseThrow().staff());
        var result = persons.stream()
                .map(it -> cases.of(it, reader))
                .map(it -> reader.staff().equals(who.staff())
                        ? change.take(it, Matter.OWN, null)
                        : change.ask(it, Matter.OWN, who, why, null))
                .filter(it -> it != ChangeResponsibility.Result.DONE)
                .findFirst();
        return Redirect.to("/advisers/nobodys").saying(result.isEmpty() ? "advisers.asked" : "advisers.partly.refused");
    }

    private Nobodys page(Set<PersonId> chosen, @Nullable String taker, @Nullable String words, FormErrors errors) {
        var own = CurrentActing.staff().institution();
        var shown = advisers.nobodys(own, AT_ONCE, 0);
        var open = changes.askedOf(own).stream()
                .filter(it -> it.matter() == Matter.OWN)
                .toList();
        return new Nobodys(
                AdviserTabs.all(),
                shown,
                persons.names(own, shown),
                advisers.nobodys(own),
                takers.ours(own),
                advisers.loads(own),
                open.stream().collect(Collectors.toMap(it -> Objects.requireNonNull(it.person()), it -> it)),
                people.of(own, open),
                chosen,
                taker,
                words,
                errors);
    }
}
