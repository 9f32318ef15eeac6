package pl.sciezka.exchange.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

/// Tells the partners of a common client what changed (powiadom partnerów): those whom a clause for the data group and
/// their subscription cover, each with the clause, in one transaction with the sentence and the journal.
@Component
class TellPartners {

    /// Whom it would reach; whom it may not be told; who does not want it.
    record Addressees(Circle circle, List<Circle.Member> reached, List<InstitutionId> unwanting) {}

    private final Circles circles;
    private final Unwanted unwanted;
    private final Notices notices;
    private final Arrivals arrivals;
    private final Institutions institutions;
    private final Wording wording;
    private final History history;
    private final Journal journal;
    private final Announce announce;
    private final Clock clock;

    TellPartners(
            Circles circles,
            Unwanted unwanted,
            Notices notices,
            Arrivals arrivals,
            Institutions institutions,
            Wording wording,
            History history,
            Journal journal,
            Announce announce,
            Clock clock) {
        this.circles = circles;
        this.unwanted = unwanted;
        this.notices = notices;
        this.arrivals = arrivals;
        this.institutions = institutions;
        this.wording = wording;
        this.history = history;
        this.journal = journal;
        this.announce = announce;
        this.clock = clock;
    }

    /// Empty when nobody else serves the client, or the client is protected.
    Optional<Addressees> addressees(InstitutionId own, PersonId person, NoticeKind kind) {
        return circles.around(own, person, kind.group(), Warsaw.today(clock)).map(circle -> {
            var unwanting = unwanted.by(circle.told(), kind);
            return new Addressees(
                    circle,
                    circle.may().stream()
                            .filter(it -> !unwanting.contains(it.institution()))
                            .toList(),
                    circle.told().stream().filter(unwanting::contains).toList());
        });
    }

    /// Empty when it would reach nobody; then nothing is kept.
    Optional<NoticeId> tell(
            Acting.Staff by,
            PersonId person,
            Content content,
            boolean foundOnList,
            Notice.@Nullable Correction correction) {
        var to = addressees(by.institution(), person, content.kind())
                .filter(it -> !it.reached().isEmpty());
        if (to.isEmpty()) return Optional.empty();
        var notice = new Notice(
                NoticeId.next(),
                to.get().circle().client(),
                by.institution(),
                person,
                clock.instant(),
                by.staff(),
                foundOnList,
                content,
                correction,
                null,
                null);
        notices.add(notice, content);
        var due = Arrival.dueAfter(Warsaw.today(clock));
        for (var it : to.get().reached()) arrivals.add(notice, content.kind().group(), it, due);
        journal.changed("journal.notice", new Seen(person, by.institution()));
        told(notice, content, to.get());
        for (var it : to.get().reached()) announce.that(came(notice, it));
        return Optional.of(notice.id());
    }

    private void told(Notice notice, Content content, Addressees to) {
        var sentence = (notice.correction() == null ? "notice." : "notice.corrected.") + content.kind();
        var reached = receivers(to).stream().map(institutions::shortName).collect(Collectors.joining(", "));
        history.tell(
                notice.person(),
                sentence,
                content.kind().group(),
                to.reached().getFirst().citation().clause().value(),
                path(notice),
                receivers(to).stream().collect(Collectors.toSet()),
                institutions.shortName(notice.sender()),
                wording.day(content.day()),
                wording.detail(content),
                reached);
    }

    private static FlowReached came(Notice notice, Circle.Member to) {
        return new FlowReached(to.institution(), to.person(), What.NOTICE, Stage.CAME, path(notice), null);
    }

    private static String path(Notice it) {
        return "/notices/" + it.id().value();
    }

    private static List<InstitutionId> receivers(Addressees to) {
        return to.reached().stream().map(Circle.Member::institution).toList();
    }
}
