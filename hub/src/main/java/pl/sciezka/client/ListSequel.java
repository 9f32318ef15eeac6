package pl.sciezka.client;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A list that follows others of the institution (kolejna lista), so that what it says otherwise is a change.
/// `comparable`: what the lists before said too. `before`: the source of the last list of this kind; null when there
/// was none.
public record ListSequel(
        UUID list, Set<Fact> comparable, @Nullable String before) {

    public enum Fact {
        REGISTRATION,
        BENEFITS,
        GMINA
    }
}
