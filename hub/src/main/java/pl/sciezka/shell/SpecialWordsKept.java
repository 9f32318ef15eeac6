package pl.sciezka.shell;

import java.util.Set;
import pl.sciezka.kernel.SpecialCategory;

/// Is told, inside the transaction that saves, that somebody kept words after being asked about them. Of which kind
/// they were, never which words.
public interface SpecialWordsKept {

    void kept(Set<SpecialCategory> categories);
}
