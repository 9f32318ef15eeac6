package pl.sciezka.referral.course;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// A referral as it is kept: with the clause it was sent on, the opening it may be taken up by, who wrote it, who took
/// it over, and the receiver's own record of the person.
public record Kept(
        Referral referral,
        @Nullable UUID clause,
        @Nullable UUID opening,
        StaffId author,
        @Nullable StaffId takenBy,
        @Nullable PersonId receiverPerson) {

    public Kept with(Referral next) {
        return new Kept(next, clause, opening, author, takenBy, receiverPerson);
    }

    public Kept takenOver(StaffId by, @Nullable PersonId person) {
        return new Kept(referral, clause, opening, author, by, person);
    }

    public Kept standingOn(@Nullable UUID newClause, @Nullable UUID newOpening) {
        return new Kept(referral, newClause, newOpening, author, takenBy, receiverPerson);
    }

    /// The record that this institution has of the person; null when it has none.
    public @Nullable PersonId personAt(InstitutionId institution) {
        return institution.equals(referral.route().sender()) ? referral.person() : receiverPerson;
    }
}
