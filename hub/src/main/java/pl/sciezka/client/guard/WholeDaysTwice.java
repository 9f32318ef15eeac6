package pl.sciezka.client.guard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.sciezka.client.Alert;
import pl.sciezka.client.AlertRule;
import pl.sciezka.client.Alerts;
import pl.sciezka.client.SupportDays;
import pl.sciezka.client.SupportDays.Span;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;

/// Two institutions give support that may fill whole days, in the same days. Hours are kept nowhere, so people check
/// them.
@Component
class WholeDaysTwice implements Alerts {

    private final ObjectProvider<SupportDays> days;
    private final Institutions institutions;
    private final Clock clock;

    WholeDaysTwice(ObjectProvider<SupportDays> days, Institutions institutions, Clock clock) {
        this.days = days;
        this.institutions = institutions;
        this.clock = clock;
    }

    @Override
    public List<Alert> of(PersonId own) {
        var today = Warsaw.today(clock);
        var spans = days.stream()
                .flatMap(it -> it.wholeDays(own).stream())
                .filter(it -> !it.isOver(today))
                .sorted(Comparator.comparing(Span::from).thenComparing(Span::path))
                .toList();
        var found = new ArrayList<Alert>();
        for (int later = 1; later < spans.size(); later++)
            for (var earlier : spans.subList(0, later)) {
                var it = spans.get(later);
                if (!it.by().equals(earlier.by()) && it.meets(earlier)) found.add(alert(earlier, it, today));
            }
        return found;
    }

    /// Ahead, and while no end is known, the first common day counts; then the last one.
    private Alert alert(Span earlier, Span later, LocalDate today) {
        var last = first(earlier.until(), later.until());
        var ahead = last == null || later.from().isAfter(today);
        return new Alert(
                        ahead ? AlertRule.WHOLE_DAYS_AHEAD : AlertRule.WHOLE_DAYS_TWICE,
                        List.of(
                                earlier.what(),
                                institutions.shortName(earlier.by()),
                                later.what(),
                                institutions.shortName(later.by())),
                        ahead ? later.from() : last,
                        later.path())
                .listing(List.of(item(earlier), item(later)));
    }

    private Alert.Item item(Span it) {
        return new Alert.Item(it.what() + " (" + institutions.shortName(it.by()) + ")", it.path());
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }
}
