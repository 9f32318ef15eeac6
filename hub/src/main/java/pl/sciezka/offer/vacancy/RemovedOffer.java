package pl.sciezka.offer.vacancy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.offer.ListingId;
import pl.sciezka.offer.OfferId;

/// The trace of an offer that was entered by mistake (usunięta oferta). Why and by whom its own institution alone
/// knows.
record RemovedOffer(
        OfferId id,
        ListingId listing,
        String name,
        String provider,
        Instant at,
        @Nullable String reason,
        @Nullable StaffId by) {}
