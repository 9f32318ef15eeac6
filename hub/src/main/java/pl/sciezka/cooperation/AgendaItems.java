package pl.sciezka.cooperation;

import java.util.List;
import java.util.Set;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;

/// What other modules put before the members of a partnership when they meet (co czeka na spotkanie): numbers of
/// matters between them, never a person.
public interface AgendaItems {

    /// `word` is the key of a counted noun; `path` is where the reader finds them.
    record Item(String word, long count, String path) {}

    /// For which purpose it looks at data: asked in a transaction of its own.
    Purpose purpose();

    /// Between the reader's institution and the other members; nothing where nothing waits.
    List<Item> of(Acting.Staff reader, Set<InstitutionId> members);
}
