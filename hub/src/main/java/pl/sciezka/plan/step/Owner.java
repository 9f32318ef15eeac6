package pl.sciezka.plan.step;

import pl.sciezka.kernel.InstitutionId;

/// Who answers for an action (instytucja odpowiedzialna).
public sealed interface Owner {

    record Member(InstitutionId institution) implements Owner {}

    /// A kind of institution that is not among the members, or is there more than once; shown as "do ustalenia".
    record ToBeSettled(String role) implements Owner {}

    /// Did it, and handed its part of the plan over when it stopped taking part; the lead keeps the row.
    record Former(InstitutionId institution) implements Owner {}

    default boolean is(InstitutionId institution) {
        return this instanceof Member(var own) && own.equals(institution);
    }
}
