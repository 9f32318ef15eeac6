package pl.sciezka.adviser;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;

/// Who reacts for a person in one institution on one day (kto jest na dyżurze), and why it is that one.
public sealed interface Duty {

    /// The person's adviser, who is there.
    record Adviser(StaffId adviser) implements Duty {}

    /// The adviser is away; `named` tells whether the substitute agreed to it or stands in by rule.
    record Substitute(StaffId substitute, StaffId adviser, boolean named, LocalDate until) implements Duty {}

    /// Nobody in particular, so the coordinators. `adviser` is who should have reacted; null when there is none.
    record Coordinators(Why why, @Nullable StaffId adviser) implements Duty {}

    enum Why {
        /// nobody leads this person
        NOBODY,
        /// whoever led this person does not work with clients there any more
        LEFT,
        /// the adviser is away, and nobody of the same unit is there
        AWAY
    }

    /// Empty when the coordinators react.
    default Optional<StaffId> staff() {
        return switch (this) {
            case Adviser it -> Optional.of(it.adviser());
            case Substitute it -> Optional.of(it.substitute());
            case Coordinators _ -> Optional.empty();
        };
    }

    /// Whether this member of the same institution's staff is asked to react.
    default boolean isUpTo(Acting.Staff reader) {
        return staff().map(reader.staff()::equals)
                .orElseGet(() -> reader.roles().contains(Role.COORDINATOR));
    }
}
