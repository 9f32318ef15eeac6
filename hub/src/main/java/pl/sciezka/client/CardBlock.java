package pl.sciezka.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.Period;

/// One block of a client card: one group of data from one institution, saying whose it is, how old, and on which clause
/// it is shown. The own institution's block needs no clause. `onConsent`: the clause asks for the client's consent,
/// and there is one.
public record CardBlock(
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
    public record Fact(String word, String value, @Nullable Period days) {

        public Fact(String word, String value) {
            this(word, value, null);
        }

        @Override
        public String toString() {
            return "Fact[" + word + "]";
        }
    }

    /// Empty when the block says nothing of it, or several things.
    public Optional<String> only(String word) {
        var said = facts.stream().filter(it -> it.word().equals(word)).toList();
        return said.size() == 1 ? Optional.of(said.getFirst().value()) : Optional.empty();
    }
}
