package pl.sciezka.delivery.hook;

import org.jspecify.annotations.Nullable;

/// What came of one call.
sealed interface Outcome {

    /// 2xx
    record Taken() implements Outcome {}

    record Failed(Hook.Problem problem, @Nullable Integer answer) implements Outcome {}
}
