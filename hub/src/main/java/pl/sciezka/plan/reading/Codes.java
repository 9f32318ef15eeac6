package pl.sciezka.plan.reading;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a code that came from a form (kod); anything unknown is nothing.
public final class Codes {

    private Codes() {}

    public static <E extends Enum<E>> Optional<E> of(Class<E> type, @Nullable String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(code))
                .findFirst();
    }
}
