package pl.sciezka.storage;

import java.util.Optional;
import pl.sciezka.kernel.Acting;

/// Who acts in the running piece of work. Bound for a scope and never set, so it cannot leak to the next user of a
/// thread or of a pooled connection.
public final class CurrentActing {

    private static final ScopedValue<Acting> CURRENT = ScopedValue.newInstance();

    private CurrentActing() {}

    public static Optional<Acting> get() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /// The staff member at work; throws [IllegalStateException] when it is not staff.
    public static Acting.Staff staff() {
        return get().filter(Acting.Staff.class::isInstance)
                .map(Acting.Staff.class::cast)
                .orElseThrow(() -> new IllegalStateException("No member of staff is acting"));
    }

    public static <R, X extends Throwable> R as(Acting acting, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(CURRENT, acting).call(work);
    }
}
