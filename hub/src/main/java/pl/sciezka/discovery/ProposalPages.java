package pl.sciezka.discovery;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.discovery.SendProposal.Refusal;
import pl.sciezka.discovery.SendProposal.Result;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.CardTab.Tab;
import pl.sciezka.shell.Exporting;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// Proposing own persons to partners, and what became of it.
@Pages
class ProposalPages {

    private static final int PAGE_SIZE = 50;

    private final Proposals proposals;
    private final IncomingProposals incoming;
    private final ReadProposals read;
    private final Choices choices;
    private final SendProposal send;
    private final EndProposal end;
    private final ClientHeaders headers;
    private final Limits limits;

    ProposalPages(
            Proposals proposals,
            IncomingProposals incoming,
            ReadProposals read,
            Choices choices,
            SendProposal send,
            EndProposal end,
            ClientHeaders headers,
            Limits limits) {
        this.proposals = proposals;
        this.incoming = incoming;
        this.read = read;
        this.choices = choices;
        this.send = send;
        this.end = end;
        this.headers = headers;
        this.limits = limits;
    }

    /// `left` is how many proposals the reader may still send today.
    record ProposalForm(
            ClientHeader header,
            List<Choice> choices,
            int left,
            @Nullable String partner,
            Set<String> again,
            FormErrors errors)
            implements FormPage {

        List<Choice> free() {
            return choices.stream().filter(it -> it.obstacle() == null).toList();
        }

        List<Choice> blocked() {
            return choices.stream().filter(it -> it.obstacle() != null).toList();
        }
    }

    record Sent(SentView view) implements Page {}

    record SentList(List<SentView> rows, int page, boolean more, List<Tab> tabs) implements Page {}

    @GetMapping("/clients/{person}/proposals/new")
    @ForThoseWhoServe(Purpose.DISCOVERY)
    ProposalForm form(@PathVariable PersonId person) {
        return form(person, null, Set.of(), FormErrors.none());
    }

    @PostMapping("/clients/{person}/proposals/new")
    @ForThoseWhoServe(Purpose.DISCOVERY)
    Page send(
            @PathVariable PersonId person,
            @RequestParam(required = false) @Nullable InstitutionId partner,
            @RequestParam(defaultValue = "") Set<String> again) {
        if (partner == null) return form(person, null, again, FormErrors.of("partner", "discovery.partner.missing"));
        var knowingly = again.stream().map(InstitutionId::of).collect(Collectors.toSet());
        return switch (send.send(person, partner, knowingly, CurrentActing.staff())) {
            case Result.Sent it ->
                Redirect.to("/proposals/sent/" + it.id().value()).saying("discovery.sent");
            case Result.Refused it -> form(person, partner.value().toString(), again, refused(it.why()));
        };
    }

    @GetMapping("/proposals/sent")
    @ForThoseWhoServe(Purpose.DISCOVERY)
    SentList list(@RequestParam(defaultValue = "1") int page) {
        var number = Math.clamp(page, 1, 1000);
        int most = Exporting.rows(PAGE_SIZE);
        var found = proposals.page(most + 1, (number - 1) * PAGE_SIZE);
        var rows = read.sent(own(), found.stream().limit(most).toList());
        var waiting = incoming.waiting(limits.today()).size();
        return new SentList(rows, number, found.size() > most, QuestionPages.tabs(waiting));
    }

    @GetMapping("/proposals/sent/{id}")
    @ForThoseWhoServe(Purpose.DISCOVERY)
    Sent sent(@PathVariable ProposalId id) {
        var found = proposals.find(id).orElseThrow(Absent::new);
        var views = read.sent(own(), List.of(found));
        if (views.isEmpty()) throw new Absent();
        if (found.state() == Proposal.State.CONFIRMED) proposals.seen(id, limits.now());
        return new Sent(views.getFirst());
    }

    @PostMapping("/proposals/sent/{id}/end")
    @ForThoseWhoServe(Purpose.DISCOVERY)
    Redirect end(@PathVariable ProposalId id) {
        var found = proposals.find(id).orElseThrow(Absent::new);
        var page = Redirect.to("/proposals/sent/" + id.value());
        return end.end(found, own()) ? page.saying("discovery.ended") : page;
    }

    private ProposalForm form(PersonId person, @Nullable String partner, Set<String> again, FormErrors errors) {
        var header = headers.of(person);
        var sentToday = proposals.sentBy(CurrentActing.staff().staff(), limits.today());
        var left = Math.max(0, limits.dailyCap() - sentToday);
        return new ProposalForm(
                header, header.guarded() ? List.of() : choices.of(person, own()), left, partner, again, errors);
    }

    private static FormErrors refused(Refusal why) {
        return FormErrors.of(why == Refusal.UNDONE_BEFORE ? "again" : "partner", "Refusal." + why.name());
    }

    private static InstitutionId own() {
        return CurrentActing.staff().institution();
    }
}
