package pl.sciezka.desk;

import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Severity;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Covered;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;
import pl.sciezka.storage.Transactions;

/// Gathers what waits from all modules, each for its own purpose, names the persons, and puts the most pressing first.
@Component
class Matters {

    private static final Comparator<Matter> PRESSING = Comparator.comparing(
                    (Matter it) -> it.waiting().due())
            .thenComparing(it -> it.waiting().since());

    private final ObjectProvider<WaitingItems> items;
    private final ObjectProvider<Covered> covered;
    private final OwnPersons persons;
    private final Transactions transactions;
    private final Clock clock;

    Matters(
            ObjectProvider<WaitingItems> items,
            ObjectProvider<Covered> covered,
            OwnPersons persons,
            Transactions transactions,
            Clock clock) {
        this.covered = covered;
        this.items = items;
        this.persons = persons;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Whoever does not work with clients is asked for nothing about them, but for signatures, voices and meetings.
    List<Matter> of(Acting.Staff staff) {
        boolean serves = staff.roles().stream().anyMatch(Role::servesClients);
        var own = named(staff, it -> serves || it.purpose() == Purpose.ADMINISTRATION ? it.of(staff) : List.of());
        return serves ? withCovered(staff, own) : own;
    }

    /// What waits for those who are away stands here too, with their name, unless it is everybody's anyhow.
    private List<Matter> withCovered(Acting.Staff staff, List<Matter> own) {
        var away = transactions.as(
                staff.on(Purpose.JOINT_SERVICE),
                () -> covered.stream().flatMap(it -> it.by(staff).stream()).toList());
        if (away.isEmpty()) return own;
        var all = new ArrayList<>(own);
        for (var one : away) {
            var absent = new Acting.Staff(one.staff(), staff.institution(), Set.of(Role.PRACTITIONER), staff.purpose());
            named(
                            staff,
                            it -> it.purpose() == Purpose.ADMINISTRATION || !it.passesToSubstitute()
                                    ? List.of()
                                    : instead(one, it.of(absent.on(it.purpose()))))
                    .stream()
                    .filter(it -> all.stream().noneMatch(it::isTheSame))
                    .forEach(all::add);
        }
        return all.stream().sorted(PRESSING).toList();
    }

    /// What the absent one waits for is left to wait.
    private static List<Waiting> instead(Covered.Away one, List<Waiting> waiting) {
        return waiting.stream()
                .filter(it -> it.onWhom() == null)
                .map(it -> it.insteadOf(one.name()))
                .toList();
    }

    List<Matter> climbedTo(Acting.Staff coordinator) {
        return named(coordinator, it -> it.climbedTo(coordinator));
    }

    private List<Matter> named(Acting.Staff staff, Function<WaitingItems, List<Waiting>> from) {
        var byPurpose = items.stream().collect(Collectors.groupingBy(WaitingItems::purpose, TreeMap::new, toList()));
        return byPurpose.entrySet().stream()
                .flatMap(it -> named(staff.on(it.getKey()), it.getValue(), from).stream())
                .sorted(PRESSING)
                .toList();
    }

    private List<Matter> named(
            Acting.Staff staff, List<WaitingItems> items, Function<WaitingItems, List<Waiting>> from) {
        return transactions.as(
                staff,
                () -> named(
                        staff,
                        items.stream().flatMap(it -> from.apply(it).stream()).toList()));
    }

    private List<Matter> named(Acting.Staff staff, List<Waiting> waiting) {
        var unnamed = waiting.stream()
                .filter(it -> it.personName() == null)
                .map(Waiting::person)
                .filter(Objects::nonNull)
                .toList();
        var names = persons.names(staff.institution(), unnamed);
        var today = Warsaw.today(clock);
        return waiting.stream()
                .map(it -> new Matter(
                        it,
                        it.personName() == null && it.person() != null ? names.get(it.person()) : it.personName(),
                        Severity.of(it.due(), today)))
                .toList();
    }
}
