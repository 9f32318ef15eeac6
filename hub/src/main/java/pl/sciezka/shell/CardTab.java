package pl.sciezka.shell;

import java.util.Optional;
import pl.sciezka.kernel.PersonId;

/// A tab of the client card, contributed by a module. Shown only when there is something behind it.
public interface CardTab {

    /// `word` is a message key; `count` is shown only where an action waits.
    record Tab(String word, String path, int order, int count) {}

    /// Asked inside the page's transaction, for a person of the acting institution.
    Optional<Tab> of(PersonId person);
}
