package pl.sciezka.cooperation.minutes;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.sciezka.cooperation.AgendaItems;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.cooperation.decision.Decision;
import pl.sciezka.cooperation.decision.Decisions;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.Members;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.storage.CurrentActing;
import pl.sciezka.storage.Transactions;

/// Gathers what waits among the members: decisions that are due by the meeting, and what other modules count. Each
/// module counts for its own purpose, in a transaction of its own.
@Component
class GatherAgenda {

    private final ReadMinutes read;
    private final Decisions decisions;
    private final Members members;
    private final ObjectProvider<AgendaItems> items;
    private final Transactions transactions;

    GatherAgenda(
            ReadMinutes read,
            Decisions decisions,
            Members members,
            ObjectProvider<AgendaItems> items,
            Transactions transactions) {
        this.read = read;
        this.decisions = decisions;
        this.members = members;
        this.items = items;
        this.transactions = transactions;
    }

    /// Called outside of any transaction: each part is read in one of its own, after the other.
    AgendaPages.Agenda page(MeetingId id, String typed, FormErrors errors) {
        var reader = CurrentActing.staff();
        var noted = transactions.as(reader, () -> noted(read.read(id)));
        var counted = noted.view().isOpen() ? counted(reader, noted) : List.<AgendaItems.Item>of();
        return new AgendaPages.Agenda(noted.view(), reader.institution(), noted.due(), counted, typed, errors);
    }

    private record Noted(MinutesView view, List<Decision> due, Set<InstitutionId> there) {}

    private Noted noted(MinutesView view) {
        var meeting = view.head().meeting();
        if (!view.isOpen()) return new Noted(view, List.of(), Set.of());
        var day = meeting.slot().day();
        return new Noted(view, decisions.dueBy(meeting.partnership(), day), members.on(meeting.partnership(), day));
    }

    /// Whoever does not work with clients learns no numbers about them either.
    private List<AgendaItems.Item> counted(Acting.Staff reader, Noted noted) {
        if (!reader.roles().contains(PRACTITIONER) && !reader.roles().contains(COORDINATOR)) return List.of();
        return items.stream()
                .flatMap(it -> {
                    var acting = reader.on(it.purpose());
                    return transactions.as(acting, () -> it.of(acting, noted.there())).stream();
                })
                .toList();
    }
}
