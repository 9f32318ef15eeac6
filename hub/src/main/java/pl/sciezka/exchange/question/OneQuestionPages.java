package pl.sciezka.exchange.question;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.adviser.StoodIn;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.institution.Names;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.PublicOrigin;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// One question: who asks what on what basis, the form of its answer, the answer.
@Pages("/questions/{id}")
class OneQuestionPages {

    private final Questions questions;
    private final AnswerQuestion answers;
    private final OwnFacts facts;
    private final QuestionNames names;
    private final ClientHeaders headers;
    private final StoodIn stoodIn;
    private final Links links;
    private final AskByLink askByLink;
    private final PublicOrigin origin;
    private final Journal journal;
    private final Clock clock;

    OneQuestionPages(
            Questions questions,
            AnswerQuestion answers,
            OwnFacts facts,
            QuestionNames names,
            ClientHeaders headers,
            StoodIn stoodIn,
            Links links,
            AskByLink askByLink,
            PublicOrigin origin,
            Journal journal,
            Clock clock) {
        this.questions = questions;
        this.answers = answers;
        this.facts = facts;
        this.names = names;
        this.headers = headers;
        this.stoodIn = stoodIn;
        this.links = links;
        this.askByLink = askByLink;
        this.origin = origin;
        this.journal = journal;
        this.clock = clock;
    }

    /// `suggested`: the answer was filled in from the own record. `link`: of our question to a partner without an
    /// account. `insteadOf`: in whose place it was answered.
    record OneQuestion(
            ClientHeader header,
            Question question,
            Names names,
            boolean ours,
            boolean suggested,
            @Nullable Link link,
            AnswerTyped typed,
            @Nullable String insteadOf,
            FormErrors errors)
            implements FormPage {

        /// The link that should bring the answer brings none any more.
        boolean linkIsDead(LocalDate today) {
            return question.open() && link != null && !link.alive(today);
        }

        List<Option> answers(Ui ui) {
            return AnswerForms.options(ui, question.kind());
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    OneQuestion show(@PathVariable QuestionId id) {
        var question = found(id);
        if (asked(question)) questions.read(id, clock.instant());
        var suggestion = asked(question) || !question.open()
                ? null
                : facts.suggested(question.kind(), own(question), Warsaw.today(clock))
                        .orElse(null);
        var typed = suggestion == null ? AnswerTyped.empty() : AnswerTyped.suggested(suggestion);
        return page(question, suggestion != null, typed, FormErrors.none());
    }

    @PostMapping("/answer")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page answer(@PathVariable QuestionId id, AnswerTyped typed) {
        var question = found(id);
        if (asked(question)) throw new Absent();
        var errors = typed.errors(question.kind(), Warsaw.today(clock), false);
        if (errors.any() && question.open()) return page(question, false, typed, errors);
        var done = !errors.any()
                && answers.answer(
                        id, typed.given(question.kind(), CurrentActing.staff().staff()));
        if (done) stoodIn.did(StoodIn.Kind.QUESTION, id.value(), own(question), CurrentActing.staff());
        return Redirect.to(question.path())
                .saying(done ? "exchange.question.answered" : "exchange.question.overtaken.refused");
    }

    @PostMapping("/withdrawal")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect withdraw(@PathVariable QuestionId id) {
        var question = found(id);
        if (!asked(question)) throw new Absent();
        return Redirect.to(question.path())
                .saying(answers.withdraw(id) ? "exchange.question.withdrawn" : "exchange.question.overtaken.refused");
    }

    @PostMapping("/link")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page renewLink(@PathVariable QuestionId id, HttpServletRequest request) {
        var question = found(id);
        if (!asked(question) || !question.byLink()) throw new Absent();
        if (!question.open()) return Redirect.to(question.path()).saying("exchange.question.overtaken.refused");
        return askByLink.renew(question, headers.of(own(question)), origin.of(request));
    }

    private Question found(QuestionId id) {
        var question = questions.find(id).orElseThrow(Absent::new);
        journal.looked("journal.question", new Seen(own(question), institution()));
        return question;
    }

    private OneQuestion page(Question question, boolean suggested, AnswerTyped typed, FormErrors errors) {
        return new OneQuestion(
                headers.of(own(question)),
                question,
                names.of(List.of(question)),
                asked(question),
                suggested,
                links.of(List.of(question.id())).get(question.id()),
                typed,
                stoodIn.namesFor(question.id().value()).get(question.holder()),
                errors);
    }

    /// Do we ask it?
    private static boolean asked(Question it) {
        return it.asker().equals(institution());
    }

    private static PersonId own(Question it) {
        return Objects.requireNonNull(it.personOf(institution()));
    }

    private static InstitutionId institution() {
        return CurrentActing.staff().institution();
    }
}
