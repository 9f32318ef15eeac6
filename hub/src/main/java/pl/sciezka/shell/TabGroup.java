package pl.sciezka.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardTab.Tab;

/// One group of a client's tabs as it is drawn; never empty.
public record TabGroup(CardGroup group, List<Tab> tabs) {

    /// What modules contribute for one client: groups in their order, tabs in theirs.
    public static List<TabGroup> of(PersonId person, Stream<CardTab> contributed) {
        var groups = new EnumMap<CardGroup, List<Tab>>(CardGroup.class);
        contributed.forEach(it -> it.of(person)
                .ifPresent(tab -> groups.computeIfAbsent(it.group(), _ -> new ArrayList<>())
                        .add(tab)));
        return groups.entrySet().stream()
                .map(it -> new TabGroup(
                        it.getKey(),
                        it.getValue().stream()
                                .sorted(Comparator.comparing(Tab::order))
                                .toList()))
                .toList();
    }

    /// The group of the tab that a page belongs to. Null when none.
    static @Nullable TabGroup around(String page, List<TabGroup> groups) {
        var tab =
                Tab.around(page, groups.stream().flatMap(it -> it.tabs.stream()).toList());
        return groups.stream().filter(it -> it.tabs.contains(tab)).findFirst().orElse(null);
    }

    public String path() {
        return tabs.getFirst().path();
    }

    /// How many actions wait behind all its tabs.
    public int count() {
        return tabs.stream().mapToInt(Tab::count).sum();
    }

    boolean alone() {
        return tabs.size() == 1;
    }
}
