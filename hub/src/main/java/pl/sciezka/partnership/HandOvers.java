package pl.sciezka.partnership;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Departures.Departure;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Texts;
import pl.sciezka.shell.Waiting;
import pl.sciezka.storage.CurrentActing;

/// What an institution that leaves has to hand over (do przekazania): the agreement that its pages are about, and what
/// waits on the coordinator's day until the last one inside. Modules count, each its own, and have the pages.
@Component
public class HandOvers {

    private final Departures departures;
    private final Texts texts;
    private final Clock clock;

    HandOvers(Departures departures, Texts texts, Clock clock) {
        this.departures = departures;
        this.texts = texts;
        this.clock = clock;
    }

    /// What the acting institution leaves, or is about to; absent where it is no party today.
    public Departure departure(AgreementId agreement) {
        return departures
                .from(agreement, CurrentActing.staff().institution(), Warsaw.today(clock))
                .orElseThrow(Absent::new);
    }

    /// `what` is told with the number of things, in the words of `things`, and with the title of the agreement.
    public List<Waiting> waiting(
            Acting.Staff staff, String what, String things, String page, ToLongFunction<Set<InstitutionId>> countWith) {
        if (!staff.roles().contains(Role.COORDINATOR)) return List.of();
        return departures.announced(staff.institution(), Warsaw.today(clock)).stream()
                .flatMap(it -> waiting(it, what, things, page, countWith.applyAsLong(it.others())))
                .toList();
    }

    private Stream<Waiting> waiting(Departure it, String what, String things, String page, long count) {
        var last = it.lastDay();
        if (count == 0 || last == null) return Stream.empty();
        return Stream.of(Waiting.withoutClient(
                what,
                List.of(texts.count(Texts.POLISH, things, count), it.title()),
                page + "?agreement=" + it.agreement().value(),
                Objects.requireNonNullElseGet(it.since(), clock::instant),
                last));
    }
}
