package pl.sciezka.client.consent;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.PersonBrief;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Terc;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// How a consent is recorded: typed, checked, printed and signed, kept.
@Pages("/clients/{person}/consents")
class ConsentPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ClientHeaders headers;
    private final OwnPersons persons;
    private final Institutions institutions;
    private final Offers offers;
    private final Consents consents;
    private final ReadConsents read;
    private final RecordConsent record;

    ConsentPages(
            ClientHeaders headers,
            OwnPersons persons,
            Institutions institutions,
            Offers offers,
            Consents consents,
            ReadConsents read,
            RecordConsent record) {
        this.headers = headers;
        this.persons = persons;
        this.institutions = institutions;
        this.offers = offers;
        this.consents = consents;
        this.read = read;
        this.record = record;
    }

    record ConsentChoice(ClientHeader header, List<Offer> offers) implements Page {

        String cited(Offer it) {
            return ReadConsents.cited(it);
        }
    }

    record ConsentForm(ClientHeader header, Offer offer, ConsentTyped typed, FormErrors errors) implements FormPage {

        List<Option> groups(Ui ui) {
            return offer.groups().entrySet().stream()
                    .map(it -> new Option(
                            it.getKey().name(), ui.word(it.getKey()), ui.text("consent.group." + it.getKey())))
                    .toList();
        }

        List<Option> area(Ui ui) {
            return offer.area().stream()
                    .map(it -> new Option(it.value(), place(ui, it)))
                    .toList();
        }

        List<Option> ways(Ui ui) {
            return List.of(GivenHow.values()).stream()
                    .map(it -> new Option(it.name(), ui.word(it)))
                    .toList();
        }

        String cited() {
            return ReadConsents.cited(offer);
        }
    }

    record ConsentCheck(
            ClientHeader header,
            PersonBrief person,
            Institution holder,
            Institution viewer,
            Offer offer,
            ConsentTyped typed)
            implements Page {

        /// `miasto Chełm, powiat chełmski`; empty when the place does not matter.
        String places(Ui ui) {
            return typed.chosenArea(offer).stream().map(it -> place(ui, it)).collect(Collectors.joining(", "));
        }

        String groups(Ui ui) {
            return typed.chosenGroups(offer).stream()
                    .map(it -> ui.text("consent.group." + it))
                    .collect(Collectors.joining("; "));
        }

        String cited() {
            return ReadConsents.cited(offer);
        }

        @Override
        public String toString() {
            return "ConsentCheck[" + header.id().value() + "]";
        }
    }

    @GetMapping("/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page form(@PathVariable PersonId person, @RequestParam(required = false) @Nullable InstitutionId viewer) {
        var header = headers.of(person);
        var possible = offers.of(own(), read.today());
        if (header.guarded() || possible.isEmpty()) return Redirect.to(ConsentTab.path(person));
        if (viewer == null && possible.size() > 1) return new ConsentChoice(header, possible);
        var offer = viewer == null ? possible.getFirst() : offer(viewer);
        return new ConsentForm(header, offer, ConsentTyped.fresh(offer, DAY.format(read.today())), FormErrors.none());
    }

    /// `change`: back to the form with what was typed.
    @PostMapping("/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page check(
            @PathVariable PersonId person,
            @RequestParam InstitutionId viewer,
            @RequestParam(required = false) @Nullable String change,
            ConsentTyped typed) {
        var header = headers.of(person);
        if (header.guarded()) return Redirect.to(ConsentTab.path(person));
        var offer = offer(viewer);
        var errors = errors(typed, person, offer);
        if (errors.any() || change != null)
            return new ConsentForm(header, offer, typed, change == null ? errors : FormErrors.none());
        return new ConsentCheck(
                header,
                persons.brief(own(), person).orElseThrow(Absent::new),
                institutions.find(own()).orElseThrow(),
                institutions.find(viewer).orElseThrow(),
                offer,
                typed);
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page record(@PathVariable PersonId person, @RequestParam InstitutionId viewer, ConsentTyped typed) {
        var header = headers.of(person);
        if (header.guarded()) return Redirect.to(ConsentTab.path(person));
        var offer = offer(viewer);
        var errors = errors(typed, person, offer);
        if (errors.any()) return new ConsentForm(header, offer, typed, errors);
        var result = record.record(typed, person, offer, CurrentActing.staff());
        return Redirect.to(ConsentTab.path(person)).saying("consent.saved." + result);
    }

    /// Not offered any more is like never offered: the clause may have ended meanwhile.
    private Offer offer(InstitutionId viewer) {
        return offers.of(own(), viewer, read.today()).orElseThrow(Absent::new);
    }

    private FormErrors errors(ConsentTyped typed, PersonId person, Offer offer) {
        return typed.errors(offer, read.today(), area -> consents.livesIn(person, area));
    }

    /// The register calls a powiat by an adjective alone.
    static String place(Ui ui, Teryt it) {
        var name = Terc.nameOf(it).orElse(it.value());
        return switch (it.value().length()) {
            case 2 -> ui.text("consent.place.voivodeship", name);
            case 4 -> ui.text("consent.place.powiat", name);
            default -> ui.text("consent.place.gmina", name);
        };
    }

    private static InstitutionId own() {
        return CurrentActing.staff().institution();
    }
}
