package pl.sciezka.client.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.Period;

/// One block of a client card: one group of data from one institution, saying whose it is, how old, and on which clause
/// it is shown. The own institution's block needs no clause. `onConsent`: the clause asks for the client's consent,
/// and there is one.
record CardBlock(
        DataGroup group,
        String institution,
        boolean own,
        String source,
        LocalDate asOf,
        boolean old,
        @Nullable String clause,
        boolean onConsent,
        List<Fact> facts) {

    /// `word` is a message key, `value` finished text, `days` when it holds, where that matters.
    record Fact(String word, String value, @Nullable Period days) {

        Fact(String word, String value) {
            this(word, value, null);
        }
    }

    /// Empty when the block says nothing of it, or several things.
    Optional<String> only(String word) {
        var said = facts.stream().filter(it -> it.word().equals(word)).toList();
        return said.size() == 1 ? Optional.of(said.getFirst().value()) : Optional.empty();
    }
}
