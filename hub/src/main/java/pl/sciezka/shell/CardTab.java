package pl.sciezka.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;

/// A tab of the client card (zakładka), contributed by a module into a group. Shown only when there is something behind
/// it.
public interface CardTab {

    /// `word` is a message key; `order` is that within the group; `count` is shown only where an action waits. `areas`
    /// are the paths whose pages, and all below them, belong to the tab.
    record Tab(String word, String path, int order, int count, List<String> areas) {

        public Tab(String word, String path, int order, int count) {
            this(word, path, order, count, List.of(path));
        }

        /// The tab that a page belongs to: its own, else the one whose area is nearest. Null when none.
        static @Nullable Tab around(String page, List<Tab> tabs) {
            return tabs.stream()
                    .filter(it -> it.nearness(page) > 0)
                    .max(Comparator.comparing(it -> it.nearness(page)))
                    .orElse(null);
        }

        private int nearness(String page) {
            if (page.equals(path)) return Integer.MAX_VALUE;
            return areas.stream()
                    .filter(it -> page.equals(it) || page.startsWith(it + "/"))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    CardGroup group();

    /// Asked inside the page's transaction, for a person of the acting institution.
    Optional<Tab> of(PersonId person);
}
