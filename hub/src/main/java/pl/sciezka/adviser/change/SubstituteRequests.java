package pl.sciezka.adviser.change;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.StaffId;

/// Requests to stand in for somebody who is away (prośba o zastępstwo), by absence.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SubstituteRequests {

    /// `of`: who was asked. `declined` is the reason of whoever said no; null otherwise.
    public record Request(
            StaffId of, boolean asked, @Nullable String declined) {}

    private final Changes changes;
    private final ChangeResponsibility change;
    private final TellChange tell;
    private final Clock clock;

    SubstituteRequests(Changes changes, ChangeResponsibility change, TellChange tell, Clock clock) {
        this.changes = changes;
        this.change = change;
        this.tell = tell;
        this.clock = clock;
    }

    /// Whoever names himself or herself agrees at once.
    public void ask(UUID absence, StaffId away, StaffId substitute, Acting.Staff by) {
        var asked = new Change(
                UUID.randomUUID(),
                Matter.SUBSTITUTE,
                by.institution(),
                null,
                null,
                absence,
                away,
                by.institution(),
                substitute,
                by.staff(),
                clock.instant(),
                "",
                null,
                Change.State.ASKED,
                null,
                null,
                null);
        var _ = changes.add(asked);
        if (substitute.equals(by.staff())) change.accept(asked.id(), by);
        else tell.asked(asked);
    }

    public void withdraw(UUID absence, Acting.Staff by) {
        for (var it : changes.ofAbsences(List.of(absence))) if (it.asked()) change.withdraw(it.id(), by);
    }

    /// Whoever agreed to stand in is told that there is less of it, or nothing.
    public void tellFewerDays(UUID absence, Acting.Staff by) {
        changes.ofAbsences(List.of(absence)).stream()
                .filter(it -> it.state() == Change.State.ACCEPTED && !by.staff().equals(it.taker()))
                .findFirst()
                .ifPresent(tell::fewerDays);
    }

    public Optional<Request> latest(UUID absence) {
        return Optional.ofNullable(latest(List.of(absence)).get(absence));
    }

    public Map<UUID, Request> latest(Collection<UUID> absences) {
        return changes.ofAbsences(absences).stream()
                .filter(it -> it.state() != Change.State.WITHDRAWN)
                .collect(Collectors.toMap(
                        it -> Objects.requireNonNull(it.absence()),
                        it -> new Request(
                                Objects.requireNonNull(it.taker()),
                                it.asked(),
                                it.state() == Change.State.DECLINED ? it.answer() : null),
                        (first, _) -> first));
    }
}
