package pl.sciezka.client;

import java.util.Arrays;
import java.util.List;
import pl.sciezka.shell.CardTab;

/// Part of the own list that one may look at (wybór z listy), with the condition that makes it.
enum Selection {
    ALL("/clients", "true"),
    /// those whom the reader leads
    MINE("/clients/mine", "p.adviser_id = :staff"),
    /// those whom a partner serves too
    COMMON("/clients/common", "exists (select 1 from client.sight s where s.viewer_person = p.id and s.until is null)");

    private final String path;
    private final String condition;

    Selection(String path, String condition) {
        this.path = path;
        this.condition = condition;
    }

    String path() {
        return path;
    }

    String condition() {
        return condition;
    }

    static List<CardTab.Tab> tabs() {
        return Arrays.stream(values())
                .map(it -> new CardTab.Tab("client.list.tab." + it.name(), it.path, it.ordinal(), 0))
                .toList();
    }
}
