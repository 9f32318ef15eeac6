package pl.sciezka.exchange;

import java.util.List;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardTab.Tab;

/// The lists of the exchange: the institution's side by side, and where those of one client are.
public final class ExchangeTabs {

    private ExchangeTabs() {}

    public static List<Tab> all() {
        return List.of(
                new Tab("exchange.tab.notices", "/notices", 1, 0),
                new Tab("exchange.tab.sent", "/notices/sent", 2, 0),
                new Tab("exchange.tab.found", "/notices/found", 3, 0),
                new Tab("exchange.tab.questions", "/questions", 4, 0),
                new Tab("exchange.tab.asked", "/questions/asked", 5, 0),
                new Tab("exchange.tab.subscriptions", "/notices/subscriptions", 6, 0));
    }

    public static String notices(PersonId person) {
        return "/clients/" + person.value() + "/notices";
    }

    public static String questions(PersonId person) {
        return "/clients/" + person.value() + "/questions";
    }
}
