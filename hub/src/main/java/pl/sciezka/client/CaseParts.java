package pl.sciezka.client;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;

/// What a module knows of a client's case, part by part (części sprawy), for those who talk about it. Asked inside a
/// transaction, of which row-level security decides what there is.
public interface CaseParts {

    /// Where what was agreed is written down; `word` is the key of the link's text.
    record Way(String word, String path) {}

    /// Which parts the acting institution may see: keys alone, no data.
    Set<CasePart.Key> keys(PersonId own);

    /// The same with what they say. Not journalled here: whoever shows them does that.
    List<CasePart> parts(PersonId own, Acting.Staff reader);

    default Optional<Way> way(PersonId own) {
        return Optional.empty();
    }
}
