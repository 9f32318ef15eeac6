package pl.sciezka.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;

/// A tab of the client card, contributed by a module. Shown only when there is something behind it.
public interface CardTab {

    /// `word` is a message key; `count` is shown only where an action waits.
    record Tab(String word, String path, int order, int count) {

        /// The tab that a page belongs to: its own, else the nearest above it, else the one of the same area; an
        /// older plan or referral lies beside the one its tab leads to. Null when none.
        static @Nullable Tab around(String path, List<Tab> tabs) {
            return tabs.stream()
                    .filter(it -> path.equals(it.path) || path.startsWith(it.path + "/"))
                    .max(Comparator.comparing(it -> it.path.length()))
                    .or(() -> tabs.stream()
                            .filter(it -> area(it.path).equals(area(path)))
                            .findFirst())
                    .orElse(null);
        }

        private static String area(String path) {
            return path.split("/", 3)[1];
        }
    }

    /// Asked inside the page's transaction, for a person of the acting institution.
    Optional<Tab> of(PersonId person);
}
