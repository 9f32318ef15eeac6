package pl.sciezka.offer.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Severity;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Entries that wait to be confirmed, in Mój dzień of whoever answers for them; when that one has left, and when it is
/// late, of the coordinators.
@Component
class ListingsWaiting implements WaitingItems {

    private final Listings listings;
    private final Colleagues colleagues;
    private final Clock clock;

    ListingsWaiting(Listings listings, Colleagues colleagues, Clock clock) {
        this.listings = listings;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var due = due(staff);
        var people = people(due);
        return due.stream()
                .filter(it -> isFor(staff, people.get(it.owner()), it))
                .map(it -> waiting(it, null))
                .toList();
    }

    @Override
    public List<Waiting> climbedTo(Acting.Staff coordinator) {
        var due = due(coordinator);
        var people = people(due);
        var today = Warsaw.today(clock);
        return due.stream()
                .filter(it -> Severity.workingDaysLate(it.staleFrom(), today) > 0)
                .filter(it -> !isFor(coordinator, people.get(it.owner()), it))
                .map(it -> waiting(it, name(people.get(it.owner()))))
                .toList();
    }

    private static boolean isFor(Acting.Staff staff, @Nullable Colleague owner, Listing it) {
        if (it.owner().equals(staff.staff())) return true;
        return (owner == null || !owner.active()) && staff.roles().contains(Role.COORDINATOR);
    }

    private List<Listing> due(Acting.Staff staff) {
        var last = Warsaw.today(clock).plusDays(Listing.REMINDED_BEFORE).minus(Listing.HOLDS_FOR);
        return listings.confirmedBy(staff.institution(), last);
    }

    private Map<StaffId, Colleague> people(List<Listing> some) {
        return colleagues.of(some.stream().map(Listing::owner).collect(Collectors.toSet()));
    }

    private static @Nullable String name(@Nullable Colleague owner) {
        return owner == null ? null : owner.name();
    }

    private static Waiting waiting(Listing it, @Nullable String onWhom) {
        return new Waiting(
                "offer.waiting.confirm",
                List.of(it.description().name()),
                null,
                null,
                it.id().path(),
                Warsaw.startOf(it.confirmedOn()),
                it.staleFrom(),
                onWhom);
    }
}
