package pl.sciezka.adviser.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.adviser.AdviserTabs;
import pl.sciezka.adviser.Substitutes;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.CardTab;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// Who is responsible for whom in the own institution: what the reader is asked to take over.
@Pages("/advisers")
class AdvisersPages {

    private final Changes changes;
    private final ChangeResponsibility change;
    private final OwnPersons persons;
    private final People people;
    private final Substitutes substitutes;
    private final AskedHere askedHere;

    AdvisersPages(
            Changes changes,
            ChangeResponsibility change,
            OwnPersons persons,
            People people,
            Substitutes substitutes,
            AskedHere askedHere) {
        this.askedHere = askedHere;
        this.substitutes = substitutes;
        this.changes = changes;
        this.change = change;
        this.persons = persons;
        this.people = people;
    }

    /// `standIns` are requests to stand in, with the `days` of each absence; `declining` is the one whose refusal
    /// lacks a reason.
    record Advisers(
            List<CardTab.Tab> tabs,
            List<Change> asked,
            List<Joint> joint,
            Map<PersonId, String> persons,
            People.Names names,
            List<Change> standIns,
            Map<UUID, Substitutes.Days> days,
            @Nullable UUID declining,
            FormErrors errors)
            implements FormPage {

        /// Another institution asks that ours be the one adviser of a common client, who is `person` here.
        record Joint(Change change, PersonId person) {
            String path() {
                return "/clients/" + person.value() + "/adviser";
            }
        }

        Substitutes.Days days(Change it) {
            return Objects.requireNonNull(days.get(it.absence()));
        }

        FormErrors errorsOf(Change it) {
            return it.id().equals(declining) ? errors : FormErrors.none();
        }

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
        return page(null, FormErrors.none());
    }

    private Advisers page(@Nullable UUID declining, FormErrors errors) {
        var reader = CurrentActing.staff();
        var mine = changes.askedOf(reader.institution()).stream()
                .filter(it -> it.isFor(reader.staff(), reader.institution()))
                .toList();
        var asked = mine.stream().filter(it -> it.matter() == Matter.OWN).toList();
        var days = substitutes.days(
                mine.stream().map(Change::absence).filter(Objects::nonNull).toList());
        var joint = joint(reader);
        var ids = Stream.concat(
                        asked.stream().map(Change::person).filter(Objects::nonNull),
                        joint.stream().map(Advisers.Joint::person))
                .toList();
        return new Advisers(
                AdviserTabs.all(),
                asked,
                joint,
                persons.names(reader.institution(), ids),
                people.of(
                        reader.institution(),
                        Stream.concat(mine.stream(), joint.stream().map(Advisers.Joint::change))
                                .toList()),
                mine.stream()
                        .filter(it -> it.absence() != null && days.containsKey(it.absence()))
                        .toList(),
                days,
                declining,
                errors);
    }

    private List<Advisers.Joint> joint(Acting.Staff reader) {
        return askedHere.of(reader).stream()
                .filter(it -> it.matter() == Matter.COMMON)
                .flatMap(it -> Stream.ofNullable(askedHere.own(it, reader)).map(own -> new Advisers.Joint(it, own)))
                .toList();
    }

    /// The reader will stand in for somebody.
    @PostMapping("/substitutions/{id}/acceptance")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page standIn(@PathVariable UUID id) {
        standInOf(id);
        return answered(change.accept(id, CurrentActing.staff()), "advisers.stand-in.accepted");
    }

    @PostMapping("/substitutions/{id}/decline")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page declineStandIn(@PathVariable UUID id, @RequestParam(required = false) @Nullable String why) {
        standInOf(id);
        var words = Typed.text(why);
        if (words.isEmpty()) return page(id, FormErrors.of("why", "adviser.error.why"));
        if (words.length() > Change.LONGEST) return page(id, FormErrors.of("why", "adviser.error.words-long"));
        return answered(change.decline(id, words, CurrentActing.staff()), "adviser.declined");
    }

    /// Another change is answered beside the client whom it is about.
    private void standInOf(UUID id) {
        var _ = changes.locked(id)
                .filter(it -> it.matter() == Matter.SUBSTITUTE)
                .orElseThrow(Absent::new);
    }

    private static Page answered(ChangeResponsibility.Result result, String notice) {
        return Redirect.to("/advisers")
                .saying(result == ChangeResponsibility.Result.DONE ? notice : "adviser." + result.name() + ".refused");
    }

    /// Those that somebody answered meanwhile are left as they are.
    @PostMapping("/acceptance")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page accept(@RequestParam(name = "change", required = false) @Nullable List<UUID> chosen) {
        var reader = CurrentActing.staff();
        if (chosen == null) return Redirect.to("/advisers").saying("advisers.none-chosen.refused");
        for (var id : chosen) change.accept(id, reader);
        return Redirect.to("/advisers").saying("advisers.accepted");
    }
}
