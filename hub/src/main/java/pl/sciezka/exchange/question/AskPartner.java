package pl.sciezka.exchange.question;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.History;
import pl.sciezka.exchange.Announce;
import pl.sciezka.exchange.Circle;
import pl.sciezka.exchange.Circles;
import pl.sciezka.exchange.FlowReached;
import pl.sciezka.exchange.FlowReached.Stage;
import pl.sciezka.exchange.FlowReached.What;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.law.Law;
import pl.sciezka.shell.Texts;

/// Asks a partner about a common client (zadaj pytanie): only what a clause lets the partner tell, with its sentence
/// and journal entry in one transaction.
@Component
class AskPartner {

    private final Circles circles;
    private final Questions questions;
    private final Institutions institutions;
    private final History history;
    private final Journal journal;
    private final Announce announce;
    private final Texts texts;
    private final Law law;
    private final Clock clock;

    AskPartner(
            Circles circles,
            Questions questions,
            Institutions institutions,
            History history,
            Journal journal,
            Announce announce,
            Texts texts,
            Law law,
            Clock clock) {
        this.circles = circles;
        this.questions = questions;
        this.institutions = institutions;
        this.history = history;
        this.journal = journal;
        this.announce = announce;
        this.texts = texts;
        this.law = law;
        this.clock = clock;
    }

    /// Who serves the client too and may, or may not, tell us this.
    Optional<Circle> partners(InstitutionId own, PersonId person, QuestionKind kind) {
        return circles.telling(own, person, kind.group(), Warsaw.today(clock));
    }

    /// Empty when that partner may not tell us this.
    Optional<QuestionId> ask(
            Acting.Staff by, PersonId person, InstitutionId holder, QuestionKind kind, @Nullable String words) {
        var circle = partners(by.institution(), person, kind);
        var to = circle.flatMap(it ->
                it.may().stream().filter(m -> m.institution().equals(holder)).findFirst());
        if (to.isEmpty()) return Optional.empty();
        var question = question(by, person, to.get(), to.get().person(), kind, words);
        questions.add(question, circle.get().client(), to.get());
        told(question, to.get());
        announce.that(new FlowReached(holder, to.get().person(), What.QUESTION, Stage.CAME, question.path(), null));
        return Optional.of(question.id());
    }

    Question question(
            Acting.Staff by,
            PersonId person,
            Circle.Member to,
            @Nullable PersonId holderPerson,
            QuestionKind kind,
            @Nullable String words) {
        return new Question(
                QuestionId.next(),
                by.institution(),
                person,
                to.institution(),
                holderPerson,
                kind,
                to.citation().cited(),
                to.onConsent(),
                words,
                clock.instant(),
                by.staff(),
                kind.due(Warsaw.today(clock), law),
                Question.State.OPEN,
                null,
                null,
                null);
    }

    void told(Question it, Circle.Member to) {
        journal.changed("journal.question", new Seen(it.askerPerson(), it.asker()));
        history.tell(
                it.askerPerson(),
                "question.asked",
                it.kind().group(),
                to.citation().clause().value(),
                it.path(),
                Set.of(it.holder()),
                institutions.shortName(it.asker()),
                institutions.shortName(it.holder()),
                texts.text(Texts.POLISH, "QuestionKind." + it.kind()));
    }
}
