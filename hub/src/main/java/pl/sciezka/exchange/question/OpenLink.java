package pl.sciezka.exchange.question;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.PersonBrief;
import pl.sciezka.credential.OneTimeKey;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.storage.Transactions;

/// Lets whoever holds a link and its code see one question and answer it. The link is looked at on behalf of its key;
/// what it opens is read and written on behalf of the institution that asks, and journalled there.
@Component
class OpenLink {

    sealed interface Opened {
        /// unknown, used, too old, or tried too often: all look alike
        record Dead() implements Opened {}

        record WrongCode(int triesLeft) implements Opened {}

        record Shown(Question question, PersonBrief person, Institution asker, String by) implements Opened {}
    }

    private final Links links;
    private final Questions questions;
    private final QuestionNames names;
    private final AnswerQuestion answers;
    private final OwnPersons persons;
    private final Institutions institutions;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    OpenLink(
            Links links,
            Questions questions,
            QuestionNames names,
            AnswerQuestion answers,
            OwnPersons persons,
            Institutions institutions,
            Journal journal,
            Transactions transactions,
            Clock clock) {
        this.links = links;
        this.questions = questions;
        this.names = names;
        this.answers = answers;
        this.persons = persons;
        this.institutions = institutions;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Who asks; no client's data. Empty for a dead link.
    Optional<Institution> asker(OneTimeKey key) {
        return transactions.as(
                Link.holder(key),
                () -> links.lock(key)
                        .filter(it -> it.alive(Warsaw.today(clock)))
                        .flatMap(it -> institutions.find(it.asker())));
    }

    Opened open(OneTimeKey key, @Nullable String code) {
        var link = transactions.as(Link.holder(key), () -> tried(key, code));
        if (link.isEmpty()) return new Opened.Dead();
        var it = link.get();
        if (!it.opensWith(key, code)) return new Opened.WrongCode(Link.MOST_WRONG - it.wrongCodes() - 1);
        return transactions.as(asking(it), () -> shown(it));
    }

    /// False when the link died or the question was closed meanwhile.
    boolean answer(OneTimeKey key, @Nullable String code, Answer answer) {
        var link = transactions.as(Link.holder(key), () -> tried(key, code)).filter(it -> it.opensWith(key, code));
        if (link.isEmpty()) return false;
        var it = link.get();
        return transactions.as(
                asking(it),
                () -> links.use(it.question(), clock.instant()) && answers.answerByLink(it.question(), answer));
    }

    private Optional<Link> tried(OneTimeKey key, @Nullable String code) {
        var link = links.lock(key).filter(it -> it.alive(Warsaw.today(clock)));
        link.filter(it -> !it.opensWith(key, code)).ifPresent(_ -> links.wrongCode(key));
        return link;
    }

    private Opened shown(Link it) {
        var question = questions.find(it.question()).filter(Question::open);
        if (question.isEmpty()) return new Opened.Dead();
        var person = persons.brief(it.asker(), question.get().askerPerson());
        if (person.isEmpty()) return new Opened.Dead();
        journal.looked("journal.question-by-link", new Seen(question.get().askerPerson(), it.asker()));
        return new Opened.Shown(
                question.get(),
                person.get(),
                institutions.find(it.asker()).orElseThrow(),
                names.of(List.of(question.get())).reachable(question.get().askedBy()));
    }

    private static Acting.Job asking(Link it) {
        return new Acting.Job(it.asker(), Purpose.JOINT_SERVICE);
    }
}
