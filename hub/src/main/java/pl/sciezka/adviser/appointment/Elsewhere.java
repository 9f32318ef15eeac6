package pl.sciezka.adviser.appointment;

import java.util.UUID;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// A partner expects the same client (termin u partnera): day, hours and gmina, and the clause by which we may know.
record Elsewhere(UUID id, InstitutionId holder, PersonId record, Slot slot, String office, String clause) {

    Seen seen() {
        return new Seen(record, holder);
    }

    @Override
    public String toString() {
        return "Elsewhere[" + holder.value() + "]";
    }
}
