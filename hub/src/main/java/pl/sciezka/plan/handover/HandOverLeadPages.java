package pl.sciezka.plan.handover;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.Departures.Departure;
import pl.sciezka.partnership.HandOvers;
import pl.sciezka.plan.handover.HandOverLeads.Left;
import pl.sciezka.plan.handover.LedPlans.Led;
import pl.sciezka.plan.lead.LeadOffer;
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

/// Plans that the own institution leads, or holds a part of, with the parties of an agreement that it leaves: asking
/// for several to be taken over at once.
@Pages("/plans/hand-over/lead")
class HandOverLeadPages {

    private final HandOvers handOvers;
    private final LedPlans plans;
    private final HandOverLeads handOver;
    private final OwnPersons persons;
    private final Institutions institutions;

    HandOverLeadPages(
            HandOvers handOvers,
            LedPlans plans,
            HandOverLeads handOver,
            OwnPersons persons,
            Institutions institutions) {
        this.handOvers = handOvers;
        this.plans = plans;
        this.handOver = handOver;
        this.persons = persons;
        this.institutions = institutions;
    }

    /// `chosen`, `taker` and `sentence` as typed; `left` what could not be asked for just now.
    record HandOverLead(
            Departure departure,
            List<Led> plans,
            Set<InstitutionId> possible,
            Map<PersonId, String> persons,
            Map<InstitutionId, String> names,
            Set<String> chosen,
            @Nullable String taker,
            @Nullable String sentence,
            List<Left> left,
            FormErrors errors)
            implements FormPage {

        List<Led> asked() {
            return plans.stream().filter(it -> !it.free()).toList();
        }

        String person(Led it) {
            return persons.getOrDefault(it.person(), "");
        }

        String name(@Nullable InstitutionId it) {
            return it == null ? "" : names.getOrDefault(it, "");
        }

        List<Option> options(Ui ui) {
            return plans.stream()
                    .filter(Led::free)
                    .map(it -> new Option(
                            it.plan().toString(),
                            person(it),
                            ui.text(it.leads() ? "plan.hand-over.leads" : "plan.hand-over.part")))
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
            return "HandOverLead[" + plans.size() + "]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    HandOverLead show(@RequestParam AgreementId agreement) {
        return page(handOvers.departure(agreement), Set.of(), null, null, List.of(), FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page ask(
            @RequestParam AgreementId agreement,
            @Nullable @RequestParam(required = false) List<String> plan,
            @Nullable @RequestParam(required = false) String taker,
            @Nullable @RequestParam(required = false) String sentence) {
        var departure = handOvers.departure(agreement);
        var ticked = plan == null ? Set.<String>of() : new HashSet<>(plan);
        var chosen = plans.of(CurrentActing.staff().institution(), departure.others()).stream()
                .filter(it -> it.free() && ticked.contains(it.plan().toString()))
                .toList();
        var to = departure.others().stream()
                .filter(it -> it.value().toString().equals(taker))
                .findFirst();
        var words = Typed.text(sentence);
        var errors = FormErrors.collect()
                .when(chosen.isEmpty(), "plan", "plan.hand-over.no-plan")
                .when(to.isEmpty(), "taker", "plan.hand-over.taker.missing")
                .when(words.isEmpty(), "sentence", "plan.lead.sentence.missing")
                .when(words.length() > LeadOffer.LONGEST, "sentence", "plan.error.note-long")
                .done();
        if (errors.any()) return page(departure, ticked, taker, sentence, List.of(), errors);
        var left = handOver.ask(chosen, to.orElseThrow(), words);
        if (!left.isEmpty()) return page(departure, Set.of(), taker, sentence, left, FormErrors.none());
        return Redirect.to("/plans/hand-over/lead?agreement="
                        + departure.agreement().value())
                .saying("plan.lead.asked");
    }

    private HandOverLead page(
            Departure departure,
            Set<String> chosen,
            @Nullable String taker,
            @Nullable String sentence,
            List<Left> left,
            FormErrors errors) {
        var own = CurrentActing.staff().institution();
        var held = plans.of(own, departure.others());
        var whom = Stream.concat(held.stream(), left.stream().map(Left::plan))
                .map(Led::person)
                .collect(Collectors.toSet());
        return new HandOverLead(
                departure,
                held,
                plans.possibleTakers(own, departure.others()),
                whom.isEmpty() ? Map.of() : persons.names(own, whom),
                institutions.all().stream().collect(Collectors.toMap(Institution::id, Institution::shortName)),
                chosen,
                taker,
                sentence,
                left,
                errors);
    }
}
