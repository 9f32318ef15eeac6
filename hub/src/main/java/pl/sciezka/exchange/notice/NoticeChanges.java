package pl.sciezka.exchange.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sciezka.client.History;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;

/// What may become of a notice that was told: it is said otherwise, with both values kept, or removed as a mistake,
/// with a neutral trace.
@Component
class NoticeChanges {

    enum Result {
        DONE,
        /// removed or corrected by somebody else meanwhile
        OVERTAKEN,
        /// it would reach nobody any more
        NOBODY
    }

    private final Notices notices;
    private final Arrivals arrivals;
    private final TellPartners tellPartners;
    private final Institutions institutions;
    private final History history;
    private final Journal journal;
    private final Clock clock;

    NoticeChanges(
            Notices notices,
            Arrivals arrivals,
            TellPartners tellPartners,
            Institutions institutions,
            History history,
            Journal journal,
            Clock clock) {
        this.notices = notices;
        this.arrivals = arrivals;
        this.tellPartners = tellPartners;
        this.institutions = institutions;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
    }

    Result correct(Acting.Staff by, NoticeId id, Content content, String reason) {
        notices.lock(id);
        var old = ours(by, id);
        if (old.isEmpty()) return Result.OVERTAKEN;
        var correction = new Notice.Correction(id, reason);
        return tellPartners
                        .tell(by, old.get().person(), content, false, correction)
                        .isPresent()
                ? Result.DONE
                : Result.NOBODY;
    }

    Result remove(Acting.Staff by, NoticeId id, RemovalReason reason) {
        notices.lock(id);
        var old = ours(by, id);
        if (old.isEmpty()) return Result.OVERTAKEN;
        if (!notices.remove(id, new Removal(clock.instant(), by.staff(), reason))) return Result.OVERTAKEN;
        var receivers = arrivals.of(List.of(id)).stream().map(Arrival::receiver).toList();
        journal.changed("journal.notice", new Seen(old.get().person(), by.institution()));
        var path = "/notices/" + id.value();
        history.withdraw(old.get().person(), path);
        history.tell(
                old.get().person(),
                "notice.removed",
                null,
                path,
                receivers.stream().collect(Collectors.toSet()),
                institutions.shortName(by.institution()));
        return Result.DONE;
    }

    private Optional<Notice> ours(Acting.Staff by, NoticeId id) {
        return notices.find(id).filter(it -> it.sender().equals(by.institution()) && it.stands());
    }
}
