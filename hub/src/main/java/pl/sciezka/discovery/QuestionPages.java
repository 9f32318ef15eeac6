package pl.sciezka.discovery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.discovery.ConfirmProposal.Result;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.CardTab.Tab;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// Partners' questions about own persons: the list, one question, and its two answers.
@Pages("/proposals")
class QuestionPages {

    private static final int ANSWERED = 20;

    private final IncomingProposals incoming;
    private final ReadProposals read;
    private final ConfirmProposal confirm;
    private final DeclineProposal decline;
    private final Limits limits;

    QuestionPages(
            IncomingProposals incoming,
            ReadProposals read,
            ConfirmProposal confirm,
            DeclineProposal decline,
            Limits limits) {
        this.incoming = incoming;
        this.read = read;
        this.confirm = confirm;
        this.decline = decline;
        this.limits = limits;
    }

    record QuestionList(List<QuestionView> waiting, List<QuestionView> answered, List<Tab> tabs) implements Page {}

    /// `obstacle` tells why a confirmation did not go through.
    record Question(QuestionView view, @Nullable Result obstacle, FormErrors errors) implements Page {
        @Override
        public HttpStatus status() {
            if (errors.any()) return HttpStatus.UNPROCESSABLE_CONTENT;
            return obstacle == null ? HttpStatus.OK : HttpStatus.CONFLICT;
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.DISCOVERY)
    QuestionList list() {
        var own = CurrentActing.staff().institution();
        var waiting = read.questions(own, incoming.waiting(limits.today()));
        return new QuestionList(waiting, read.questions(own, incoming.answered(ANSWERED)), tabs(waiting.size()));
    }

    @GetMapping("/{id}")
    @ForThoseWhoServe(Purpose.DISCOVERY)
    Question question(@PathVariable IncomingId id) {
        return question(id, null, FormErrors.none());
    }

    @PostMapping("/{id}/confirm")
    @ForThoseWhoServe(Purpose.DISCOVERY)
    Page confirm(@PathVariable IncomingId id) {
        var result = confirm.confirm(id, CurrentActing.staff());
        var person = LinkTab.path(incoming.find(id).orElseThrow(Absent::new).person());
        return switch (result) {
            case CONFIRMED -> Redirect.to(person).saying("discovery.confirmed");
            case OTHERS_ARE_TOLD -> Redirect.to(person).saying("discovery.confirmed.others-told");
            case NO_LONGER_ASKED, CLAUSE_ENDED, BOTH_ELSEWHERE -> question(id, result, FormErrors.none());
        };
    }

    @PostMapping("/{id}/decline")
    @ForThoseWhoServe(Purpose.DISCOVERY)
    Page decline(@PathVariable IncomingId id, @RequestParam(required = false) @Nullable DeclinedBecause reason) {
        if (reason == null) return question(id, null, FormErrors.of("reason", "discovery.decline.missing"));
        if (!decline.decline(id, reason, CurrentActing.staff()))
            return question(id, Result.NO_LONGER_ASKED, FormErrors.none());
        return reason == DeclinedBecause.PROTECTION
                ? Redirect.to("/clients/"
                                + incoming.find(id)
                                        .orElseThrow(Absent::new)
                                        .person()
                                        .value()
                                + "/protection")
                        .saying("discovery.declined.protect")
                : Redirect.to("/proposals").saying("discovery.declined");
    }

    private Question question(IncomingId id, @Nullable Result obstacle, FormErrors errors) {
        var found = incoming.find(id).orElseThrow(Absent::new);
        var views = read.questions(CurrentActing.staff().institution(), List.of(found));
        if (views.isEmpty()) throw new Absent();
        return new Question(views.getFirst(), obstacle, errors);
    }

    /// Only questions carry a number: they wait for the reader.
    static List<Tab> tabs(int waiting) {
        return List.of(
                new Tab("discovery.tab.questions", "/proposals", 1, waiting),
                new Tab("discovery.tab.sent", "/proposals/sent", 2, 0));
    }
}
