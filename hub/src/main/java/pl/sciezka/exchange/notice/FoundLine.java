package pl.sciezka.exchange.notice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.FoundChange;
import pl.sciezka.client.FoundChange.FoundKind;
import pl.sciezka.exchange.Circle;
import pl.sciezka.exchange.ExchangeTabs;
import pl.sciezka.exchange.notice.TellPartners.Addressees;

/// One found change with whom telling it would reach. `to` is null where there is nothing to tell yet.
record FoundLine(FoundChange change, String name, @Nullable Addressees to) {

    UUID id() {
        return change.id().value();
    }

    boolean isQuestion() {
        return change.kind() == FoundKind.NOT_LISTED;
    }

    boolean asksReason() {
        return change.kind() == FoundKind.DEREGISTERED;
    }

    List<Circle.Member> reached() {
        return to == null ? List.of() : to.reached();
    }

    boolean tellable() {
        return !reached().isEmpty();
    }

    String reasonField() {
        return FoundTyped.reasonField(id());
    }

    /// Where an official tells it by hand.
    String form() {
        return ExchangeTabs.notices(change.person()) + "/new";
    }

    @Override
    public String toString() {
        return "FoundLine[" + change.kind() + "]";
    }
}
