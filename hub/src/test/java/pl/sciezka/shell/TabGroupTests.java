package pl.sciezka.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardTab.Tab;
import pl.sciezka.testing.HubTest;

@HubTest
class TabGroupTests {

    static final PersonId PERSON = PersonId.next();

    @Autowired
    ObjectProvider<CardTab> tabs;

    @Test
    void every_group_has_a_tab_that_some_module_contributes() {
        assertThat(tabs.stream().map(CardTab::group).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(CardGroup.class));
    }

    @Test
    void groups_stand_in_their_order_and_tabs_in_theirs_without_empty_groups() {
        assertThat(groups(
                        in(CardGroup.HISTORY, new Tab("history", "/7/history", 10, 0)),
                        in(CardGroup.PEOPLE, new Tab("questions", "/7/questions", 40, 2)),
                        in(CardGroup.PLAN, null),
                        in(CardGroup.PEOPLE, new Tab("links", "/7/links", 10, 1)),
                        in(CardGroup.CLIENT, new Tab("card", "/7", 10, 0))))
                .extracting(TabGroup::group, TabGroup::path, TabGroup::count)
                .containsExactly(
                        tuple(CardGroup.CLIENT, "/7", 0),
                        tuple(CardGroup.PEOPLE, "/7/links", 3),
                        tuple(CardGroup.HISTORY, "/7/history", 0));
    }

    @Test
    void a_page_belongs_to_the_group_of_its_tab() {
        var groups = groups(
                in(CardGroup.CLIENT, new Tab("card", "/7", 10, 0)),
                in(CardGroup.PEOPLE, new Tab("links", "/7/links", 10, 0)),
                in(CardGroup.ATTENTION, new Tab("alerts", "/7/alerts", 10, 1)));

        assertThat(TabGroup.around("/7/links/new", groups))
                .extracting(TabGroup::group)
                .isEqualTo(CardGroup.PEOPLE);
        assertThat(TabGroup.around("/7/alerts", groups))
                .extracting(TabGroup::group)
                .isEqualTo(CardGroup.ATTENTION);
        assertThat(TabGroup.around("/day", groups)).isNull();
    }

    private static List<TabGroup> groups(CardTab... contributed) {
        return TabGroup.of(PERSON, Stream.of(contributed));
    }

    private static CardTab in(CardGroup group, @Nullable Tab tab) {
        return new CardTab() {
            @Override
            public CardGroup group() {
                return group;
            }

            @Override
            public Optional<Tab> of(PersonId person) {
                return Optional.ofNullable(tab);
            }
        };
    }
}
