package pl.sciezka.offer.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Folding;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.referral.Support;
import pl.sciezka.shell.Typed;

/// What somebody looks for in the register (filtr rejestru), as it stands in the address; what is no value of a filter
/// is no filter.
public record Wanted(
        @Nullable String q,
        @Nullable String support,
        @Nullable String institution,
        @Nullable String state) {

    public static final Wanted ANYTHING = new Wanted(null, null, null, null);

    enum State {
        CURRENT,
        STALE,
        OVER
    }

    List<String> words() {
        var folded = Folding.fold(Typed.text(q));
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    Optional<Support> kind() {
        return Arrays.stream(Support.values())
                .filter(it -> it.name().equals(support))
                .findFirst();
    }

    Optional<InstitutionId> of() {
        try {
            return Optional.of(Typed.text(institution))
                    .filter(it -> !it.isEmpty())
                    .map(InstitutionId::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    State chosen() {
        return Arrays.stream(State.values())
                .filter(it -> it.name().equals(state))
                .findFirst()
                .orElse(State.CURRENT);
    }

    boolean isAnything() {
        return words().isEmpty() && kind().isEmpty() && of().isEmpty() && chosen() == State.CURRENT;
    }
}
