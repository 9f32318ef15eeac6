package pl.sciezka.exchange.question;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.exchange.Reacting;
import pl.sciezka.institution.Names;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.shell.Texts;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Questions in Mój dzień: to be answered, asked and waited for, answered and to be read; climbed for the coordinators
/// of both sides.
@Component
class QuestionsWaiting implements WaitingItems {

    /// Working days to read an answer: a custom of this program.
    private static final int READ_WITHIN = 3;

    private final QuestionLists lists;
    private final QuestionNames names;
    private final Links links;
    private final Reacting reacting;
    private final Journal journal;
    private final Texts texts;
    private final Clock clock;

    QuestionsWaiting(
            QuestionLists lists,
            QuestionNames names,
            Links links,
            Reacting reacting,
            Journal journal,
            Texts texts,
            Clock clock) {
        this.lists = lists;
        this.names = names;
        this.links = links;
        this.reacting = reacting;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var us = staff.institution();
        var all = lists.waiting(us);
        var called = names.of(all);
        var today = reacting.today(
                staff, all.stream().map(it -> own(it, us)).distinct().toList());
        var links = linksOf(all);
        var waiting = new ArrayList<Waiting>();
        var seen = new ArrayList<Seen>();
        for (var it : all) {
            var item = item(it, staff, called, () -> today.isUpTo(own(it, us), it.due()));
            if (item != null && isDead(links.get(it.id()))) item = withDeadLink(it, us, called);
            if (item == null) continue;
            waiting.add(item.onWhom() == null ? today.marked(item, own(it, us)) : item);
            seen.add(new Seen(own(it, us), us));
        }
        journal.looked("journal.question", seen.stream().distinct().toList());
        return waiting;
    }

    private Map<QuestionId, Link> linksOf(List<Question> all) {
        return links.of(all.stream()
                .filter(it -> it.open() && it.byLink())
                .map(Question::id)
                .toList());
    }

    private boolean isDead(@Nullable Link link) {
        return link != null && !link.alive(Warsaw.today(clock));
    }

    /// Null when it is not this reader's.
    private @Nullable Waiting item(Question it, Acting.Staff staff, Names called, BooleanSupplier upToUs) {
        var us = staff.institution();
        var asked = it.askedBy().equals(staff.staff());
        if (it.holder().equals(us)) return upToUs.getAsBoolean() ? toAnswer(it, us, called) : null;
        if (!it.open()) return asked || upToUs.getAsBoolean() ? toRead(it, us, called) : null;
        return asked ? waitedFor(it, us, called) : null;
    }

    @Override
    public List<Waiting> climbedTo(Acting.Staff coordinator) {
        var us = coordinator.institution();
        var climbed = lists.waiting(us).stream()
                .filter(it -> it.open() && reacting.climbed(it.due()))
                .toList();
        var called = names.of(climbed);
        journal.looked(
                "journal.question",
                climbed.stream().map(it -> new Seen(own(it, us), us)).distinct().toList());
        return climbed.stream()
                .map(it -> it.holder().equals(us) ? toAnswer(it, us, called) : waitedFor(it, us, called))
                .toList();
    }

    private Waiting toAnswer(Question it, InstitutionId us, Names called) {
        return waiting("exchange.waiting.question", it, us, called.of(it.asker()), it.askedAt(), it.due(), null);
    }

    private Waiting waitedFor(Question it, InstitutionId us, Names called) {
        var holder = called.of(it.holder());
        return waiting("exchange.waiting.asked", it, us, holder, it.askedAt(), it.due(), holder);
    }

    /// It is up to us again: nobody can answer.
    private Waiting withDeadLink(Question it, InstitutionId us, Names called) {
        return waiting("exchange.waiting.dead-link", it, us, called.of(it.holder()), it.askedAt(), it.due(), null);
    }

    private Waiting toRead(Question it, InstitutionId us, Names called) {
        var answered = Objects.requireNonNull(it.answeredAt());
        var due = WorkingDays.after(Warsaw.dayOf(answered), READ_WITHIN);
        return waiting("exchange.waiting.answer", it, us, called.of(it.holder()), answered, due, null);
    }

    private Waiting waiting(
            String what,
            Question it,
            InstitutionId us,
            String partner,
            Instant since,
            LocalDate due,
            @Nullable String onWhom) {
        return new Waiting(
                what,
                List.of(texts.text(Texts.POLISH, "QuestionKind." + it.kind()), partner),
                own(it, us),
                null,
                it.path(),
                since,
                due,
                onWhom);
    }

    private static PersonId own(Question it, InstitutionId us) {
        return Objects.requireNonNull(it.personOf(us));
    }
}
