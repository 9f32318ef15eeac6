package pl.sciezka.cooperation.minutes;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.sciezka.cooperation.AgendaItems;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.cooperation.decision.Decision;
import pl.sciezka.cooperation.decision.Decisions;
import pl.sciezka.kernel.Acting;
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

    AgendaPages.Agenda page(MeetingId id, String typed, FormErrors errors) {
        var reader = CurrentActing.staff();
        return transactions.as(reader, () -> {
            var view = read.read(id);
            var meeting = view.head().meeting();
            var due = view.isOpen()
                    ? decisions.dueBy(meeting.partnership(), meeting.slot().day())
                    : List.<Decision>of();
            var counted = view.isOpen() ? counted(reader, view) : List.<AgendaItems.Item>of();
            return new AgendaPages.Agenda(view, reader.institution(), due, counted, typed, errors);
        });
    }

    /// Whoever does not work with clients learns no numbers about them either.
    private List<AgendaItems.Item> counted(Acting.Staff reader, MinutesView view) {
        if (!reader.roles().contains(PRACTITIONER) && !reader.roles().contains(COORDINATOR)) return List.of();
        var meeting = view.head().meeting();
        var there = members.on(meeting.partnership(), meeting.slot().day());
        return items.stream()
                .flatMap(it -> {
                    var acting = reader.on(it.purpose());
                    return transactions.as(acting, () -> it.of(acting, there)).stream();
                })
                .toList();
    }
}
