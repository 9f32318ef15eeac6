package pl.sciezka.discovery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.client.CommonClients;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// Which institutions serve a client together, on what it stands, and how it is undone.
@Pages("/clients/{person}")
class LinkPages {

    private final ClientHeaders headers;
    private final CommonClients commonClients;
    private final Standings standings;
    private final Proposals proposals;
    private final IncomingProposals incoming;
    private final UndoneLinks undone;
    private final ReadProposals read;
    private final UndoLink undo;
    private final Limits limits;

    LinkPages(
            ClientHeaders headers,
            CommonClients commonClients,
            Standings standings,
            Proposals proposals,
            IncomingProposals incoming,
            UndoneLinks undone,
            ReadProposals read,
            UndoLink undo,
            Limits limits) {
        this.headers = headers;
        this.commonClients = commonClients;
        this.standings = standings;
        this.proposals = proposals;
        this.incoming = incoming;
        this.undone = undone;
        this.read = read;
        this.undo = undo;
        this.limits = limits;
    }

    /// `basis` is the clause of joint service in force today, `onConsent` one that asks for the client's consent; null
    /// when there is none.
    record Member(
            String institution,
            LocalDate since,
            @Nullable String basis,
            @Nullable String onConsent) {}

    record Undone(UndoneLink link, String partner) {}

    record Institutions(
            ClientHeader header,
            List<Member> members,
            List<QuestionView> questions,
            List<SentView> sent,
            List<Undone> undone)
            implements Page {

        boolean unnoticed() {
            return undone.stream().anyMatch(it -> it.link().noticedAt() == null);
        }
    }

    record UndoForm(
            ClientHeader header,
            List<Member> members,
            @Nullable UndoReason reason,
            FormErrors errors) implements FormPage {}

    record UndoDone(ClientHeader header, List<Undone> undone) implements Page {}

    @GetMapping("/institutions")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Institutions institutions(@PathVariable PersonId person) {
        var header = headers.of(person);
        return new Institutions(
                header,
                members(person),
                read.questions(own(), incoming.waiting(person, limits.today())),
                read.sent(own(), proposals.of(person)),
                undone(person));
    }

    @GetMapping("/undo")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page undo(@PathVariable PersonId person) {
        return undoForm(person, FormErrors.none());
    }

    @PostMapping("/undo")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page undo(@PathVariable PersonId person, @RequestParam(required = false) @Nullable UndoReason reason) {
        if (reason == null) return undoForm(person, FormErrors.of("reason", "discovery.undo.missing"));
        headers.of(person);
        return undo.undo(person, reason, CurrentActing.staff())
                ? Redirect.to("/clients/" + person.value() + "/undone")
                : Redirect.to(LinkTab.path(person));
    }

    @GetMapping("/undone")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    UndoDone done(@PathVariable PersonId person) {
        return new UndoDone(headers.of(person), undone(person));
    }

    @PostMapping("/undone")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    Redirect noticed(@PathVariable PersonId person) {
        headers.of(person);
        undone.noticed(person, CurrentActing.staff().staff(), limits.now());
        return Redirect.to(LinkTab.path(person)).saying("discovery.undone.noticed");
    }

    private Page undoForm(PersonId person, FormErrors errors) {
        var header = headers.of(person);
        var members = members(person);
        return members.isEmpty() ? Redirect.to(LinkTab.path(person)) : new UndoForm(header, members, null, errors);
    }

    private List<Member> members(PersonId person) {
        return commonClients.of(person).stream()
                .flatMap(it -> it.members().stream())
                .filter(it -> !it.institution().equals(own()))
                .map(it -> new Member(
                        read.name(it.institution()),
                        it.since(),
                        standings
                                .toServe(own(), it.institution(), limits.today())
                                .orElse(null),
                        standings
                                .withConsent(own(), it.institution(), limits.today())
                                .orElse(null)))
                .toList();
    }

    private List<Undone> undone(PersonId person) {
        return undone.of(person).stream()
                .map(it -> new Undone(it, read.name(it.partner())))
                .toList();
    }

    private static InstitutionId own() {
        return CurrentActing.staff().institution();
    }
}
