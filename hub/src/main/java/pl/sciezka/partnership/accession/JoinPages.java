package pl.sciezka.partnership.accession;

import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.credential.OneTimeKey;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.Area;
import pl.sciezka.partnership.Areas;
import pl.sciezka.partnership.accession.OpenAgreements.OpenAgreement;
import pl.sciezka.partnership.reading.Offices;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Open;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// The public pages of open partnerships: which there are, asking to join one, following the own request.
@Pages("/join")
class JoinPages {

    private static final String WHY = "candidates have no account; only public facts, and the own request by its key";

    private final OpenAgreements agreements;
    private final Applications applications;
    private final Voices voices;
    private final Areas areas;
    private final AskToJoin askToJoin;
    private final Institutions institutions;
    private final Clock clock;

    JoinPages(
            OpenAgreements agreements,
            Applications applications,
            Voices voices,
            Areas areas,
            AskToJoin askToJoin,
            Institutions institutions,
            Clock clock) {
        this.agreements = agreements;
        this.applications = applications;
        this.voices = voices;
        this.areas = areas;
        this.askToJoin = askToJoin;
        this.institutions = institutions;
        this.clock = clock;
    }

    record OpenList(List<Entry> entries, Offices offices) implements Page {}

    record Entry(OpenAgreement agreement, Area area, List<InstitutionId> members) {}

    record JoinForm(OpenAgreement agreement, Offices offices, CandidateTyped typed, FormErrors errors)
            implements FormPage {}

    /// What a candidate may know: what the voices come to, nobody's single one.
    record Followed(Application application, String partnership, Outcome outcome) implements Page {}

    @GetMapping
    @Open(WHY)
    OpenList list() {
        var today = Warsaw.today(clock);
        return new OpenList(
                agreements.on(today).stream()
                        .map(it -> new Entry(
                                it, areas.of(it.id(), today), List.copyOf(agreements.members(it.id(), today))))
                        .toList(),
                offices());
    }

    @GetMapping("/{agreement}")
    @Open(WHY)
    JoinForm form(@PathVariable AgreementId agreement) {
        return new JoinForm(open(agreement), offices(), CandidateTyped.NOTHING, FormErrors.none());
    }

    @PostMapping("/{agreement}")
    @Open(WHY)
    Page ask(@PathVariable AgreementId agreement, CandidateTyped typed) {
        var open = open(agreement);
        var errors = typed.problems().done();
        if (errors.any()) return new JoinForm(open, offices(), typed, errors);
        return switch (askToJoin.ask(open, typed.candidate(null))) {
            case AskToJoin.Result.Asked asked ->
                Redirect.to("/join/requests/" + asked.key().value()).saying("join.asked");
            case AskToJoin.Result.Refused refused ->
                new JoinForm(open, offices(), typed, FormErrors.of("name", "join.refused." + refused));
        };
    }

    @GetMapping("/requests/{key}")
    @Open(WHY)
    Followed follow(@PathVariable String key) {
        var application = OneTimeKey.parse(key)
                .flatMap(it -> applications.byKey(it.hash()))
                .orElseThrow(Absent::new);
        var today = Warsaw.today(clock);
        var agreement = agreements.find(application.agreement(), today).orElseThrow(Absent::new);
        var outcome = Outcome.of(
                application.terms(),
                agreement.lead(),
                agreements.members(application.agreement(), today),
                voices.on(application.id()),
                application.answerBy(),
                today);
        return new Followed(application, agreement.name(), outcome);
    }

    private OpenAgreement open(AgreementId agreement) {
        return agreements.find(agreement, Warsaw.today(clock)).orElseThrow(Absent::new);
    }

    private Offices offices() {
        return Offices.of(institutions.all());
    }
}
