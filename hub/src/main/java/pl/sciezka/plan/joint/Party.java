package pl.sciezka.plan.joint;

import pl.sciezka.kernel.InstitutionId;

/// Who must agree (strona planu).
public sealed interface Party {

    record Client() implements Party {}

    record Institution(InstitutionId id) implements Party {}

    /// Any member records the client's paper; for an institution only itself answers.
    default boolean answeredBy(InstitutionId institution) {
        return switch (this) {
            case Client _ -> true;
            case Institution(var id) -> id.equals(institution);
        };
    }
}
