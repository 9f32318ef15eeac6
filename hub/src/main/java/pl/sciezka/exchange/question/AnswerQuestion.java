package pl.sciezka.exchange.question;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.client.History;
import pl.sciezka.exchange.Announce;
import pl.sciezka.exchange.FlowReached;
import pl.sciezka.exchange.FlowReached.Stage;
import pl.sciezka.exchange.FlowReached.What;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.Texts;

/// Answers a question, or takes it back (odpowiedz, wycofaj pytanie), with the sentence and the journal entry.
@Component
class AnswerQuestion {

    private final Questions questions;
    private final Institutions institutions;
    private final History history;
    private final Journal journal;
    private final Announce announce;
    private final Texts texts;
    private final Clock clock;

    AnswerQuestion(
            Questions questions,
            Institutions institutions,
            History history,
            Journal journal,
            Announce announce,
            Texts texts,
            Clock clock) {
        this.questions = questions;
        this.institutions = institutions;
        this.history = history;
        this.journal = journal;
        this.announce = announce;
        this.texts = texts;
        this.clock = clock;
    }

    /// By the partner's own staff. False when it was answered or withdrawn before.
    boolean answer(QuestionId id, Answer answer) {
        var question = questions.lock(id).filter(Question::open);
        if (question.isEmpty()) return false;
        var it = question.get();
        questions.answer(it, answer, clock.instant());
        tell(it, "question.answered", Objects.requireNonNull(it.holderPerson()), it.holder(), it.asker());
        announce.that(answered(it));
        return true;
    }

    /// By a one-time link: written and told on the asking side, which alone has a record of the person.
    boolean answerByLink(QuestionId id, Answer answer) {
        var question = questions.lock(id).filter(Question::open);
        if (question.isEmpty()) return false;
        questions.answer(question.get(), answer, clock.instant());
        var it = question.get();
        tell(it, "question.answered-by-link", it.askerPerson(), it.holder(), it.asker());
        announce.that(answered(it));
        return true;
    }

    /// By the asking side. False when it was answered or withdrawn before.
    boolean withdraw(QuestionId id) {
        var question = questions.lock(id).filter(Question::open);
        if (question.isEmpty()) return false;
        questions.withdraw(id);
        var it = question.get();
        tell(it, "question.withdrawn", it.askerPerson(), it.asker(), it.holder());
        return true;
    }

    private static FlowReached answered(Question it) {
        return new FlowReached(it.asker(), it.askerPerson(), What.ANSWER, Stage.CAME, it.path(), it.askedBy());
    }

    private void tell(Question it, String kind, PersonId person, InstitutionId teller, InstitutionId to) {
        journal.changed(
                "journal.question", new Seen(person, person.equals(it.askerPerson()) ? it.asker() : it.holder()));
        history.tell(
                person,
                kind,
                it.kind().group(),
                null,
                it.path(),
                Set.of(to),
                institutions.shortName(teller),
                institutions.shortName(to),
                texts.text(Texts.POLISH, "QuestionKind." + it.kind()));
    }
}
