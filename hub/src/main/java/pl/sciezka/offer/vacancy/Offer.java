package pl.sciezka.offer.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.offer.ListingId;
import pl.sciezka.offer.OfferId;
import pl.sciezka.referral.Support;

/// Offer (oferta): so many places of a service within these days; one may ask for them until a day. `to` is the
/// last of them; `free` is counted when it is read. `changedAt`: when it was changed last after it had been published.
public record Offer(
        OfferId id,
        ListingId listing,
        InstitutionId institution,
        String provider,
        String name,
        Support support,
        LocalDate from,
        LocalDate to,
        LocalDate askedUntil,
        int places,
        long free,
        Conditions conditions,
        @Nullable String note,
        @Nullable LocalDate closedOn,
        int version,
        @Nullable Instant changedAt) {

    public static final int MOST_PLACES = 500;

    /// What can be done with it on a day.
    public enum State {
        OPEN,
        FULL,
        EXPIRED,
        CLOSED
    }

    public State on(LocalDate day) {
        if (closedOn != null) return State.CLOSED;
        if (askedUntil.isBefore(day)) return State.EXPIRED;
        return free > 0 ? State.OPEN : State.FULL;
    }

    public int taken() {
        return (int) (places - free);
    }

    /// One may ask for it still, so that it may be changed.
    boolean isChangeable(LocalDate day) {
        return switch (on(day)) {
            case OPEN, FULL -> true;
            case EXPIRED, CLOSED -> false;
        };
    }

    public boolean isOf(InstitutionId some) {
        return institution.equals(some);
    }
}
