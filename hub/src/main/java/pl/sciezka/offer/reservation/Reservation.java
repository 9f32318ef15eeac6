package pl.sciezka.offer.reservation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.offer.OfferId;
import pl.sciezka.offer.vacancy.Offer;

/// Reservation (rezerwacja miejsca): one institution proposes its common client for a place that another offers.
/// `service` is how the provider called it, `owner` who of its people answers for it; null once the partnership is
/// over. `seen` is the version of the offer that the proposer saw last; `news` null when nothing changed since or it
/// cannot be read.
public record Reservation(
        ReservationId id,
        OfferId offer,
        String service,
        @Nullable StaffId owner,
        CommonClientId client,
        Side proposer,
        Side provider,
        Ground ground,
        Instant proposedAt,
        StaffId proposedBy,
        LocalDate heldUntil,
        Kept kept,
        @Nullable Ending ending,
        @Nullable Instant readAt,
        int seen,
        @Nullable OfferNews news) {

    /// Working days for which a place is held while nobody has answered: a decision of this program; no law gives it.
    static final int HELD_FOR = 3;

    /// An institution and its own record of the person.
    public record Side(InstitutionId institution, PersonId person) {}

    /// The offer has changed since the proposer looked: its version, and when.
    public record OfferNews(int version, Instant at) {}

    /// What was written down.
    public enum Kept {
        WAITING,
        TAKEN,
        DECLINED,
        WITHDRAWN
    }

    /// Where it stands on a day.
    public enum State {
        WAITING,
        TAKEN,
        DECLINED,
        WITHDRAWN,
        /// Nobody answered in time; the place is free again without anybody doing anything.
        EXPIRED
    }

    /// How it was answered or taken back.
    public record Ending(Instant at, StaffId by, @Nullable String words) {}

    /// Never longer than the service itself goes on.
    static LocalDate heldUntil(Offer offer, LocalDate today) {
        var day = WorkingDays.after(today, HELD_FOR);
        return day.isAfter(offer.to()) ? offer.to() : day;
    }

    public State on(LocalDate day) {
        return switch (kept) {
            case WAITING -> heldUntil.isBefore(day) ? State.EXPIRED : State.WAITING;
            case TAKEN -> State.TAKEN;
            case DECLINED -> State.DECLINED;
            case WITHDRAWN -> State.WITHDRAWN;
        };
    }

    /// It keeps a place on that day.
    public boolean holds(LocalDate day) {
        return on(day) == State.WAITING || on(day) == State.TAKEN;
    }

    boolean isProposedBy(InstitutionId some) {
        return proposer.institution().equals(some);
    }

    /// The record of the person that this institution keeps.
    PersonId own(InstitutionId some) {
        return isProposedBy(some) ? proposer.person() : provider.person();
    }

    InstitutionId partnerOf(InstitutionId some) {
        return isProposedBy(some) ? provider.institution() : proposer.institution();
    }

    /// How it ended is news to this institution, and nobody there has read it.
    boolean isUnreadAt(InstitutionId some, LocalDate day) {
        return readAt == null
                && switch (on(day)) {
                    case TAKEN, DECLINED, EXPIRED -> isProposedBy(some);
                    case WITHDRAWN -> !isProposedBy(some);
                    case WAITING -> false;
                };
    }

    /// It waits for an answer, or how it ended is unread.
    boolean isWaitingAt(InstitutionId some, LocalDate day) {
        return on(day) == State.WAITING || isUnreadAt(some, day);
    }

    /// What changed in the offer since anybody of this institution looked, while it keeps a place for its person.
    @Nullable
    OfferNews newsFor(InstitutionId some, LocalDate day) {
        return isProposedBy(some) && holds(day) ? news : null;
    }

    @Override
    public String toString() {
        return "Reservation[" + id.value() + "]";
    }
}
