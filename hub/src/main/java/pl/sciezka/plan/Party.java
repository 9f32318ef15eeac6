package pl.sciezka.plan;

import pl.sciezka.kernel.InstitutionId;

/// Who must agree (strona planu).
sealed interface Party {

    record Client() implements Party {}

    record Institution(InstitutionId id) implements Party {}
}
