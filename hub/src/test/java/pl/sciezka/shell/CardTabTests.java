package pl.sciezka.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.sciezka.shell.CardTab.Tab;

class CardTabTests {

    static final List<Tab> TABS = List.of(
            new Tab("card", "/clients/7", 10, 0),
            new Tab("plan", "/plans/of/7", 30, 0, List.of("/plans")),
            new Tab("board", "/plans/3", 1, 0, List.of()),
            new Tab("links", "/clients/7/institutions", 50, 0, List.of("/clients/7/institutions", "/clients/7/undo")),
            new Tab("history", "/clients/7/history", 90, 0));

    @ParameterizedTest
    @CsvSource({
        "/clients/7,card",
        "/clients/7/edit,card",
        "/clients/7/corrections,card",
        "/clients/7/institutions,links",
        "/clients/7/undo,links",
        "/clients/7/undone,card",
        "/clients/7/history,history",
        "/plans/3,board",
        "/plans/3/changes/1,plan",
        "/plans/of/7,plan",
        "/clients/70,none",
        "/day,none"
    })
    void a_page_belongs_to_the_tab_whose_area_is_nearest(String page, String word) {
        var tab = Tab.around(page, TABS);
        assertThat(tab == null ? "none" : Objects.requireNonNull(tab).word()).isEqualTo(word);
    }
}
