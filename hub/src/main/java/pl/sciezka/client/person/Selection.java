package pl.sciezka.client.person;

import java.util.Arrays;
import java.util.List;
import pl.sciezka.shell.CardTab;

/// Part of the own list that one may look at (wybór z listy).
enum Selection {
    ALL("/clients"),
    /// those whom the reader leads
    MINE("/clients/mine"),
    /// those whom a partner serves too
    COMMON("/clients/common");

    private final String path;

    Selection(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    static List<CardTab.Tab> tabs() {
        return Arrays.stream(values())
                .map(it -> new CardTab.Tab("client.list.tab." + it.name(), it.path, it.ordinal(), 0))
                .toList();
    }
}
