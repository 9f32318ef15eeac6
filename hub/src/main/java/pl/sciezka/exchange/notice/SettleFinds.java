package pl.sciezka.exchange.notice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.sciezka.client.FoundChange;
import pl.sciezka.client.FoundChange.SkipReason;
import pl.sciezka.client.FoundChanges;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;

/// Tells the partners what was found, or skips it. What somebody else settled meanwhile is left as it is.
@Component
class SettleFinds {

    private final FoundChanges found;
    private final TellPartners tellPartners;
    private final Journal journal;

    SettleFinds(FoundChanges found, TellPartners tellPartners, Journal journal) {
        this.found = found;
        this.tellPartners = tellPartners;
        this.journal = journal;
    }

    /// Always in the same order, so that two who settle the same ones wait for each other and never in a ring.
    List<FoundChange> taking(Collection<UUID> ids) {
        return ids.stream()
                .sorted()
                .map(it -> found.taking(new FoundChange.Id(it)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// False when some would reach nobody: they go on waiting.
    boolean tell(List<FoundChange> chosen, FoundTyped typed, Acting.Staff by) {
        var all = true;
        for (var it : chosen) {
            var reason = typed.reasons().get(it.id().value());
            var told = FoundContent.of(it, reason)
                    .flatMap(content -> tellPartners.tell(by, it.person(), content, true, null));
            if (told.isPresent()) found.told(it.id(), by);
            else all = false;
        }
        return all;
    }

    void skip(Collection<UUID> ids, SkipReason why, Acting.Staff by) {
        var chosen = taking(ids);
        chosen.forEach(it -> found.skipped(it.id(), why, by));
        journal.changed(
                "journal.found-skipped",
                chosen.stream()
                        .map(it -> new Seen(it.person(), by.institution()))
                        .distinct()
                        .toList());
    }
}
