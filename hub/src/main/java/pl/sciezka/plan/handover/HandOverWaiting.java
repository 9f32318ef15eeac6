package pl.sciezka.plan.handover;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Departures;
import pl.sciezka.shell.Texts;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Own actions that nobody has taken over, on the coordinator's day until the last one inside.
@Component
class HandOverWaiting implements WaitingItems {

    private final Departures departures;
    private final OwnActions actions;
    private final Texts texts;
    private final Clock clock;

    HandOverWaiting(Departures departures, OwnActions actions, Texts texts, Clock clock) {
        this.departures = departures;
        this.actions = actions;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        if (!staff.roles().contains(Role.COORDINATOR)) return List.of();
        return departures.announced(staff.institution(), Warsaw.today(clock)).stream()
                .flatMap(it -> {
                    var count = actions.count(staff.institution(), it.others());
                    var last = it.lastDay();
                    if (count == 0 || last == null) return Stream.empty();
                    return Stream.of(new Waiting(
                            "plan.hand-over.waits",
                            List.of(texts.count(Texts.POLISH, "plan.hand-over.actions", count), it.title()),
                            null,
                            null,
                            "/plans/hand-over?agreement=" + it.agreement().value(),
                            Objects.requireNonNullElseGet(it.since(), clock::instant),
                            last,
                            null));
                })
                .toList();
    }
}
