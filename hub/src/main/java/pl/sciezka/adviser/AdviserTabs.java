package pl.sciezka.adviser;

import java.util.ArrayList;
import java.util.List;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.CardTab.Tab;
import pl.sciezka.storage.CurrentActing;

/// The pages about who is responsible for whom, side by side.
public final class AdviserTabs {

    private AdviserTabs() {}

    public static List<Tab> all() {
        var tabs = new ArrayList<>(List.of(
                new Tab("advisers.tab.asked", "/advisers", 1, 0),
                new Tab("absences.title", "/advisers/absences", 2, 0)));
        if (CurrentActing.staff().roles().contains(Role.COORDINATOR)) {
            tabs.add(new Tab("load.title", "/advisers/load", 3, 0));
            tabs.add(new Tab("advisers.nobodys.title", "/advisers/nobodys", 4, 0));
        }
        return tabs;
    }
}
