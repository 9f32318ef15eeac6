package pl.sciezka.referral.board;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Severity;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.Support;
import pl.sciezka.referral.course.Awaited;
import pl.sciezka.referral.course.InHand;
import pl.sciezka.referral.course.Route;
import pl.sciezka.referral.course.Side;

/// A referral in a list. `own` is the acting institution's record of the person, `subject` the sender's; the name is
/// null while the content is hidden.
public record ReferralLine(
        ReferralId id,
        InstitutionId sender,
        InstitutionId receiver,
        @Nullable UUID unit,
        Support support,
        String state,
        @Nullable Side awaits,
        LocalDate since,
        @Nullable LocalDate due,
        StaffId author,
        @Nullable StaffId takenBy,
        PersonId subject,
        @Nullable PersonId own,
        @Nullable String name) {

    public Route route() {
        return Route.of(sender, receiver, unit);
    }

    /// Support has started and has not ended; then `due` is its planned end.
    boolean goesOn() {
        return state.equals("STARTED") || state.equals("EXTENDED");
    }

    /// Accepted and not begun; then `due` is the day on which it starts.
    boolean starts() {
        return state.equals("ACCEPTED") || state.equals("POSTPONED");
    }

    /// What an open referral waits for.
    Awaited awaited() {
        if (awaits == null || due == null) throw new IllegalStateException("Nothing waits in a closed referral");
        return new Awaited(awaits, since, due);
    }

    /// Null when nothing is awaited.
    @Nullable
    Severity severity(LocalDate today) {
        return due == null ? null : Severity.of(due, today);
    }

    /// Whether this institution can bring it nearer to its end.
    public boolean inHandOf(InstitutionId own) {
        return InHand.of(sender.equals(own) ? Side.SENDER : Side.RECEIVER).contains(state);
    }

    public Seen seen() {
        return new Seen(subject, sender);
    }

    @Override
    public String toString() {
        return "ReferralLine[" + id.value() + "]";
    }
}
