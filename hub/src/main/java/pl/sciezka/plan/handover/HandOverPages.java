package pl.sciezka.plan.handover;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.Departures.Departure;
import pl.sciezka.partnership.HandOvers;
import pl.sciezka.plan.handover.HandOverActions.Left;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// Own actions in plans with the parties of an agreement that the own institution leaves: whom each was offered to,
/// who has taken which over, and asking for several at once.
@Pages("/plans/hand-over")
class HandOverPages {

    private final HandOvers handOvers;
    private final OwnActions actions;
    private final LedPlans plans;
    private final HandOverActions handOver;
    private final OwnPersons persons;
    private final Journal journal;
    private final Institutions institutions;

    HandOverPages(
            HandOvers handOvers,
            OwnActions actions,
            LedPlans plans,
            HandOverActions handOver,
            OwnPersons persons,
            Journal journal,
            Institutions institutions) {
        this.handOvers = handOvers;
        this.actions = actions;
        this.plans = plans;
        this.handOver = handOver;
        this.persons = persons;
        this.journal = journal;
        this.institutions = institutions;
    }

    /// `chosen` and `taker` as typed; `left` what could not be asked for just now.
    record HandOver(
            Departure departure,
            List<OwnAction> running,
            List<OwnAction> takenOver,
            long led,
            Set<InstitutionId> possible,
            Map<PersonId, String> persons,
            Map<InstitutionId, String> names,
            Set<String> chosen,
            @Nullable String taker,
            List<Left> left,
            FormErrors errors)
            implements FormPage {

        List<OwnAction> free() {
            return running.stream().filter(OwnAction::free).toList();
        }

        List<OwnAction> asked() {
            return running.stream().filter(it -> !it.free()).toList();
        }

        String person(OwnAction it) {
            return persons.getOrDefault(it.person(), "");
        }

        String name(@Nullable InstitutionId it) {
            return it == null ? "" : names.getOrDefault(it, "");
        }

        List<Option> options(Ui ui) {
            return free().stream()
                    .map(it -> new Option(
                            it.id().toString(),
                            it.what(),
                            ui.text(
                                    "plan.hand-over.line",
                                    person(it),
                                    ui.text("ActionStage." + it.stage()),
                                    it.due() == null
                                            ? ui.text("plan.due.none")
                                            : ui.text("plan.due", ui.day(it.due())))))
                    .toList();
        }

        List<Option> takers() {
            return possible.stream()
                    .map(it -> new Option(it.value().toString(), name(it)))
                    .sorted(Comparator.comparing(Option::text))
                    .toList();
        }

        @Override
        public boolean conflicts() {
            return !left.isEmpty();
        }

        @Override
        public String toString() {
            return "HandOver[" + running.size() + "]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    HandOver show(@RequestParam AgreementId agreement) {
        return page(handOvers.departure(agreement), Set.of(), "", List.of(), FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page ask(
            @RequestParam AgreementId agreement,
            @Nullable @RequestParam(required = false) List<String> action,
            @Nullable @RequestParam(required = false) String taker) {
        var departure = handOvers.departure(agreement);
        var ticked = action == null ? Set.<String>of() : new HashSet<>(action);
        var chosen = actions.running(CurrentActing.staff().institution(), departure.others()).stream()
                .filter(it -> it.free() && ticked.contains(it.id().toString()))
                .toList();
        var to = departure.others().stream()
                .filter(it -> it.value().toString().equals(taker))
                .findFirst();
        var errors = FormErrors.collect()
                .when(chosen.isEmpty(), "action", "plan.hand-over.nothing")
                .when(to.isEmpty(), "taker", "plan.hand-over.taker.missing")
                .done();
        if (errors.any()) return page(departure, ticked, taker, List.of(), errors);
        var left = handOver.ask(chosen, to.orElseThrow());
        if (!left.isEmpty()) return page(departure, Set.of(), taker, left, FormErrors.none());
        return Redirect.to("/plans/hand-over?agreement=" + departure.agreement().value())
                .saying("plan.hand-over.done");
    }

    private HandOver page(
            Departure departure, Set<String> chosen, @Nullable String taker, List<Left> left, FormErrors errors) {
        var own = CurrentActing.staff().institution();
        var running = actions.running(own, departure.others());
        var taken = actions.takenOver(own, departure.others());
        var whom = Stream.of(running, taken, left.stream().map(Left::action).toList())
                .flatMap(List::stream)
                .map(OwnAction::person)
                .collect(Collectors.toSet());
        journal.looked("journal.plan", seen(own, running, taken));
        var names = institutions.all().stream().collect(Collectors.toMap(Institution::id, Institution::shortName));
        return new HandOver(
                departure,
                running,
                taken,
                plans.count(own, departure.others()),
                actions.possibleTakers(own, departure.others()),
                whom.isEmpty() ? Map.of() : persons.names(own, whom),
                names,
                chosen,
                taker,
                left,
                errors);
    }

    /// The own persons, and the same person at every partner whose words are shown.
    private static List<Seen> seen(InstitutionId own, List<OwnAction> running, List<OwnAction> taken) {
        var ours = Stream.concat(running.stream(), taken.stream()).map(it -> new Seen(it.person(), own));
        var theirs = taken.stream()
                .filter(it -> it.theirs() != null && it.asked() != null)
                .map(it -> new Seen(Objects.requireNonNull(it.theirs()), Objects.requireNonNull(it.asked())));
        return Stream.concat(ours, theirs).distinct().toList();
    }
}
