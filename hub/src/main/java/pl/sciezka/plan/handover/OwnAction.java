package pl.sciezka.plan.handover;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// An own action that runs in a plan with others. `change` is the state of an open change of it,
/// and `asked` the other institution to which that gives it; null when it changes something else. `theirs` is the same
/// person at whoever has taken it over already: from then on the words are theirs.
record OwnAction(
        UUID id,
        UUID plan,
        PersonId person,
        String what,
        String stage,
        @Nullable LocalDate due,
        @Nullable InstitutionId asked,
        @Nullable String change,
        @Nullable PersonId theirs) {

    /// Where it stands: a message key.
    String state() {
        if (change == null || asked == null) return "plan.hand-over.nobody";
        return change.equals("GATHERED") ? "plan.hand-over.gathered" : "plan.hand-over.asked";
    }

    boolean free() {
        return change == null;
    }

    @Override
    public String toString() {
        return "OwnAction[" + id + "]";
    }
}
